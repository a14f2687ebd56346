import Foundation
import Heritage
import HeritageOperations
import HeritageStore
import HeritageTestSupport

extension RemedyDesk {
  /// A suggested command with its placeholders filled in, completed by what was typed.
  func filled(_ command: String, after typed: TypedCommand) throws -> TypedCommand {
    var filled = TypedCommand(Array(RemedyProof.words(of: command).dropFirst()))
    if let officer = filled.officer, Placeholder(rawValue: officer) != nil {
      filled.officer = typed.officer == Self.another ? Self.third : Self.another
    }
    filled.subjects = try filled.subjects.flatMap { try value($0, of: "", typed) }
    filled.options = try filled.options.map { option in
      (option.name, try option.values.flatMap { try value($0, of: option.name, typed) })
    }
    return filled.completed(by: typed)
  }

  private func value(
    _ word: String, of option: String, _ typed: TypedCommand
  ) throws -> [String] {
    guard let placeholder = Placeholder(rawValue: word) else { return [word] }
    switch placeholder {
    case .date:
      let isAhead = ["--deadline", "--until", "--review-on", "--plan-to", "--to"].contains(option)
      let today = now.civilDate ?? .first
      if option == "--published-on" || option == "--erected-on" { return ["2026-01-05"] }
      if option == "--until" { return [try later(than: today).description] }
      let days = option == "--to" ? 700 : 400
      return [(isAhead ? today.adding(days: days) ?? today : today).description]
    case .file, .picture, .scan:
      return [SampleFiles.file("samples/evidence/before-ks6-01-wiring.png")]
    case .otherPicture:
      return [SampleFiles.file("samples/evidence/after-ks6-01-wiring.png")]
    case .returnFile: return try returnFiles(for: typed)
    case .hazard: return try [openHazard(for: typed)]
    case .registerFile: return [SampleFiles.file("batches/sixth-batch.xml")]
    case .footprintFile: return [SampleFiles.file("samples/footprints.geojson")]
    default: return [Self.words[placeholder] ?? "示例\(word)"]
    }
  }

  /// Later than every deadline on record.
  private func later(than today: CivilDate) throws -> CivilDate {
    let deadlines = try registry.read { session in
      try session.hazards().compactMap(\.deadline)
        + session.siteDuties(today: today).compactMap(\.facts.dueOn)
    }
    let last = max(deadlines.max() ?? today, today)
    return last.adding(days: 30) ?? last
  }

  private static let words: [Placeholder: String] = [
    .otherOfficer: another, .officer: another, .yuan: "1000", .count: "12", .volumes: "2",
    .number: "5", .site: "KS6-02", .type: "fire", .grade: "ordinary", .source: "selfCheck",
    .decision: "ledgerStands", .unit: "KS-BC", .item: "fire:F01", .account: "shili",
  ]

  /// A return of every unit for each period that takes one: what is claimed is reported as rectified.
  private func openHazard(for typed: TypedCommand) throws -> String {
    try registry.read { session in
      let open = try session.hazards().filter(\.state.isOpen)
      return (open.first { typed.subjects.contains($0.site) } ?? open.first)?.number ?? "1"
    }
  }

  private func returnFiles(for typed: TypedCommand) throws -> [String] {
    let today = now.civilDate ?? .first
    return try registry.read { session in
      try session.periods().filter { $0.state != .sealed }.flatMap { period -> [String] in
        let asOf = min(today, period.endsOn)
        var filter = HazardFilter()
        filter.asOf = asOf
        let hazards = try session.hazards(filter)
        var byUnit = Dictionary(grouping: hazards, by: \.unit)
        for unit in typed.options.filter({ $0.name == "--unit" }).flatMap(\.values) {
          byUnit[unit, default: []] += []
        }
        return try byUnit.sorted { $0.key < $1.key }
          .map { unit, hazards in
            let rows = hazards.filter(\.state.isOpen).map { hazard in
              ReturnText.row(hazard.number, site: hazard.site, Self.status(hazard.state))
            }
            let path = registry.folder.file("\(unit)-\(period.name).xml")
            let text = ReturnText(
              unit: unit, period: period.name, asOf: asOf.description, rows: rows)
            try Data(text.text.utf8).write(to: URL(fileURLWithPath: path))
            return path
          }
      }
    }
  }

  private static func status(_ state: HazardState) -> String {
    switch state {
    case .claimed, .accepted: "rectified"
    case .ordered: "inProgress"
    default: "notStarted"
    }
  }
}
