/// An approval (批准) of protective works, with the opinion (意见) that comes before it.
public struct WorksApproval: Hashable, Sendable {
  public var body: String
  public var document: String
  public var opinionBody: String?
  public var opinionDocument: String?
  public var opinionOn: CivilDate?

  public init(
    body: String, document: String, opinionBody: String? = nil, opinionDocument: String? = nil,
    opinionOn: CivilDate? = nil
  ) {
    self.body = body
    self.document = document
    self.opinionBody = opinionBody
    self.opinionDocument = opinionDocument
    self.opinionOn = opinionOn
  }

  /// Whether anything is said of an opinion.
  var statesOpinion: Bool {
    !opinionBody.isBlank || !opinionDocument.isBlank || opinionOn != nil
  }

  var members: [String: JSONValue?] {
    [
      "body": .string(body.trimmed), "document": .string(document.trimmed),
      "opinionBody": opinionBody.stated, "opinionDocument": opinionDocument.stated,
      "opinionOn": opinionOn.map { .string($0.description) },
    ]
  }
}
