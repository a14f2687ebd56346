import GRDB
package import Heritage

extension WriteSession {
  /// Stages the conditions of a use as a checklist of its own, whose items apply to its site alone.
  ///
  /// - Parameter basis: the paper that attached them.
  package func stage(
    conditions: [String], ofUse number: String, at site: SiteSummary, basis: String,
    on day: CivilDate
  ) throws {
    var rows = [
      ContentRow(
        ContentKind.checklistVersion,
        ["1", "使用条件：\(site.name)", HazardType.other.rawValue, basis])
    ]
    let items = conditions.enumerated().map { (position: $0, code: "C-\($0 + 1)", text: $1) }
    rows += items.map { item in
      ContentRow(
        ContentKind.checklistItem,
        [
          item.position, item.code, "使用条件", item.text, "现场查看，并查阅记录",
          HazardGrade.ordinary.rawValue, Frequency.eachInspection.rawValue,
        ])
    }
    rows += items.map { item in
      ContentRow(
        ContentKind.checklistBasis,
        [item.position, item.code, basis, nil, day.description])
    }
    rows += items.map { item in
      ContentRow(ContentKind.checklistScope, [item.position, item.code, "site", site.code])
    }
    _ = try content.stage(.checklist, key: number, rows: rows)
  }
}
