import Heritage
import HeritageStore

/// What is carved on a marker otherwise than the register has it.
struct MarkerDifferences {
  let contents: MarkerContents
  let differences: [(content: MarkerContent, register: String)]

  init(_ contents: MarkerContents, _ differences: [(MarkerContent, String)]) {
    self.contents = contents
    self.differences = differences.map { ($0.0, $0.1) }
  }

  var block: any TextBlock {
    TextTable(
      differences,
      [
        Column("与登记册不同") { $0.content.displayName },
        Column("碑上") { carved($0.content) }, Column("登记册") { $0.register },
      ])
  }

  private func carved(_ content: MarkerContent) -> String? {
    contents.all.first { $0.content == content }?.value
  }
}

extension MarkerSummary {
  /// As `--json` gives it.
  func json(
    _ differences: [(MarkerContent, String)], extra: [String: JSONValue?] = [:]
  ) -> JSONValue {
    var members: [String: JSONValue?] = [
      "site": .string(site), "ordinal": .integer(ordinal), "inPlace": .bool(isStanding),
      "place": .string(place), "longitude": longitude.map(JSONValue.string),
      "latitude": latitude.map(JSONValue.string), "lastOn": .string(lastOn.description),
      "differences": .array(
        differences.map { ["content": .string($0.0.rawValue), "register": .string($0.1)] }),
    ]
    for (content, value) in contents.all {
      members[content.rawValue] = value.map(JSONValue.string)
    }
    return .shown(members.merging(extra) { $1 })
  }
}
