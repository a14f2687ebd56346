import CRegistrySchema
import Heritage

/// The schemas of the formats, each compiled at most once per process from its embedded text.
enum SchemaLibrary {
  static func schema(for kind: ImportKind) throws(ExchangeFailure) -> CompiledSchema {
    switch kind {
    case .calendar: try calendar.get()
    case .register: try register.get()
    case .checklists: try checklists.get()
    case .duties: try duties.get()
    case .methods: try methods.get()
    case .inspections: try inspections.get()
    case .unitReturn: try unitReturn.get()
    }
  }

  private static let calendar = compile("calendar.xsd", wenbao_xsd_calendar)
  private static let register = compile("register.xsd", wenbao_xsd_register)
  private static let checklists = compile("checklists.xsd", wenbao_xsd_checklists)
  private static let duties = compile("duties.xsd", wenbao_xsd_duties)
  private static let methods = compile("methods.xsd", wenbao_xsd_methods)
  private static let inspections = compile("inspections.xsd", wenbao_xsd_inspections)
  private static let unitReturn = compile("unitReturn.xsd", wenbao_xsd_unit_return)

  private static func compile(
    _ name: String, _ text: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>
  ) -> Result<CompiledSchema, ExchangeFailure> {
    var length = 0
    let bytes = UnsafeRawBufferPointer(start: text(&length), count: length)
    do throws(ExchangeFailure) {
      return .success(try CompiledSchema(name: name, bytes: bytes))
    } catch {
      return .failure(error)
    }
  }
}
