/// What is proposed (申报).
public struct WorksProposal: Hashable, Sendable {
  public var kind: WorksKind
  public var title: String
  /// What will be done (方案).
  public var scheme: String
  public var causes: [WorksCause]
  /// Why, beside the causes; maintenance may have nothing else.
  public var reason: String?
  /// Whole yuan.
  public var budget: Int?
  public var fundsSource: String?
  public var planFrom: CivilDate?
  public var planTo: CivilDate?
  /// What protects the site until the works are done (临时措施).
  public var interimMeasure: String?

  public init(kind: WorksKind, title: String, scheme: String, causes: [WorksCause] = []) {
    self.kind = kind
    self.title = title
    self.scheme = scheme
    self.causes = causes
  }

  /// The members of the entry, evidence left out.
  public var members: [String: JSONValue?] {
    [
      "kind": .string(kind.rawValue), "title": .string(title.trimmed),
      "scheme": .string(scheme.trimmed), "causes": .array(causes.map(\.json)),
      "reason": reason.stated, "budget": budget.map(JSONValue.integer),
      "fundsSource": fundsSource.stated,
      "planFrom": planFrom.map { .string($0.description) },
      "planTo": planTo.map { .string($0.description) }, "interimMeasure": interimMeasure.stated,
    ]
  }
}

extension String? {
  /// For a payload: without white space around it; left out where there is nothing to read.
  var stated: JSONValue? { isBlank ? nil : self.map { .string($0.trimmed) } }
}
