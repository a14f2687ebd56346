import Heritage
import HeritageStore

extension ArchiveSummary {
  /// As `--json` gives it.
  ///
  /// - Parameter prefix: what the numbers of its items begin with.
  func json(prefix: String, extra: [String: JSONValue?] = [:]) -> JSONValue {
    .shown(
      [
        "site": .string(site), "number": .string(number), "keeper": .string(keeper),
        "volumes": .integer(volumes), "updatedOn": .string(updatedOn.description),
        "items": .array(
          items.map { item in
            .shown([
              "number": .string("\(prefix)-\(item.code)"), "title": .string(item.title),
              "volume": .integer(item.volume), "sha256": item.sha256.map(JSONValue.string),
              "addedOn": .string(item.addedOn.description),
            ])
          }),
      ].merging(extra) { $1 })
  }
}

extension ReadSession {
  /// What the numbers of archive items of a site begin with: its survey code, or its own where that is not known.
  func archivePrefix(of site: String) throws -> String {
    try siteDetail(site, asOf: .first).facts.first { $0.field == "survey_code" }?.value.value
      ?? site
  }
}
