import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao hazard history`: every entry about a hazard, in words (历史).
struct HazardHistory: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "一项隐患的全部流水记录",
    discussion: """
      例:
        wenbao hazard history 1
        wenbao 隐患 历史 YH-2026-0001-F
        wenbao hazard history 1 --csv
      """,
    aliases: ["历史"])

  @Argument(help: ArgumentHelp("隐患编号", valueName: "隐患"))
  var number: String

  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let dossier = try bureau(in: context).read { try HazardDossier(number, $0) }
    let hazard = dossier.hazard
    if list.isTable {
      try output(in: context).list(dossier.entries, Self.columns, empty: "") { $0.json }
      return .done
    }
    let title =
      "隐患 \(hazard.number) 的流水记录，共 \(dossier.entries.count) 条。"
      + (hazard.provenance == .sample ? "示例数据。" : "")
    output(in: context).show(
      [title] + dossier.entries.map { block(for: $0, dossier) },
      next: ["wenbao hazard show \(hazard.number)"],
      json: [
        "number": .string(hazard.number), "count": .integer(dossier.entries.count),
        "items": .array(dossier.entries.map(\.json)),
        "photographs": .array(dossier.files.photographs.map(\.json)),
        "evidence": .array(dossier.files.evidence.map(\.json)),
      ])
    return .done
  }

  static var columns: [Column<HazardEntry>] {
    [
      Column("流水", .trailing) { String($0.seq) }, Column("发生日期") { $0.occurredOn },
      Column("事项") { $0.typeName },
      Column("内容") { content($0) },
      Column("记账") { $0.bookedOn }, Column("录入") { $0.recordedText },
      Column("经办人") { $0.officerText }, Column("散列") { $0.hash },
    ]
  }

  /// What an entry says, on one line.
  static func content(_ entry: HazardEntry) -> String {
    (entry.words?.facts ?? []).map { "\($0.label)：\($0.value)" }.joined(separator: "；")
  }

  private func block(for entry: HazardEntry, _ dossier: HazardDossier) -> any TextBlock {
    let files =
      dossier.files.facts(ofEntry: entry.seq)
      + (entry.type == .hazardRegistered ? dossier.files.photographFacts : [])
    var rows: [(label: String, value: String?)] =
      ((entry.words?.factsWithoutFiles ?? []) + files).map { ("  " + $0.label, $0.value) }
    rows.append(("  录入", "\(entry.recordedText)，\(entry.officerText)"))
    if entry.bookedOn != entry.recordedOn {
      let period = dossier.periodName(of: entry.bookedOn).map { "（\($0)）" } ?? ""
      rows.append(("  记账", entry.bookedOn + period))
    }
    rows.append(("  散列", PrintedHash.short(entry.hash)))
    return KeyValueBlock(
      title: "流水 \(entry.seq)  \(entry.occurredOn)  \(entry.typeName)", rows: rows)
  }
}
