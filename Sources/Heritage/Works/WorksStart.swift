/// Who carries protective works out, from the day they start (开工).
public struct WorksStart: Hashable, Sendable {
  /// The executing unit (施工单位): a code of the register, or a name.
  public var unit: String
  /// Number of its qualification (资质证书号).
  public var qualification: String?
  /// Its head on the site (负责人): the directly responsible person while the works run.
  public var head: String
  public var contract: String?

  public init(unit: String, qualification: String?, head: String, contract: String? = nil) {
    self.unit = unit
    self.qualification = qualification
    self.head = head
    self.contract = contract
  }

  var members: [String: JSONValue?] {
    [
      "unit": .string(unit.trimmed), "qualification": qualification.stated,
      "head": .string(head.trimmed), "contract": contract.stated,
    ]
  }
}
