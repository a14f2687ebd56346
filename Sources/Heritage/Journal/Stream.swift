/// What an entry is about: the name of its stream, such as `hazard/YH-2026-0001-Q`.
public enum Stream: Hashable, Sendable, CustomStringConvertible {
  case registry
  case officer(String)
  case unit(String)
  case setting(String)
  case receipt(String)
  case inspection(String)
  case hazard(String)
  case exception(String)
  case document(String)
  case worksCase(String)
  case period(String)

  public var description: String {
    switch self {
    case .registry: "registry"
    case .officer(let code): "officer/\(code)"
    case .unit(let code): "unit/\(code)"
    case .setting(let key): "setting/\(key)"
    case .receipt(let number): "receipt/\(number)"
    case .inspection(let code): "inspection/\(code)"
    case .hazard(let number): "hazard/\(number)"
    case .exception(let number): "exception/\(number)"
    case .document(let number): "document/\(number)"
    case .worksCase(let number): "case/\(number)"
    case .period(let number): "period/\(number)"
    }
  }
}
