/// What an acceptance (验收) found, and on which paper.
public struct WorksAcceptance: Hashable, Sendable {
  public var result: WorksResult
  public var opinion: String
  public var document: String

  public init(result: WorksResult, opinion: String, document: String) {
    self.result = result
    self.opinion = opinion
    self.document = document
  }

  var members: [String: JSONValue?] {
    ["opinion": .string(opinion.trimmed), "document": .string(document.trimmed)]
  }
}
