import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao evidence list`: kept files with what they are there for (佐证材料一览).
struct EvidenceList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "佐证材料一览：用在哪里，叫什么，多大",
    discussion: """
      一份材料用在几处的，每处一行。

      例:
        wenbao evidence list --hazard 1
        wenbao evidence list --document SQ-2026-0001-Y
        wenbao 佐证材料 一览 --site KS6-01 --csv
      """,
    aliases: ["一览"])

  @OptionGroup var selection: EvidenceSelection
  @OptionGroup var kind: KindOption<EvidenceKind>
  @OptionGroup var state: StateOption<ReceiptState>
  @OptionGroup var unit: UnitOption
  @OptionGroup var officer: OfficerOption
  @OptionGroup var days: DayRangeArguments
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (chosen, uses, asked) = try bureau(in: context).read { session in
      let chosen = try selection.scope(session)
      let asked = try AskedRows([kind, state, unit, officer, days], session)
      let uses = try session.evidenceUses(chosen.scope).filter {
        kind.keeps(EvidenceKind($0.purpose)) && state.keeps($0.isUndone ? .undone : .valid)
      }
      return (chosen, try asked.rows(uses) { $0.facts }, asked)
    }
    output(in: context).note(asked)
    try output(in: context).list(
      uses, list.isTable ? EvidenceColumns.whole : EvidenceColumns.brief,
      empty: asked.empty("\(chosen.title)：没有佐证材料。"), summary: uses.isEmpty ? nil : uses.summary,
      next: next(uses, chosen.option)
    ) { $0.json(file: nil) }
    return .done
  }

  private func next(_ uses: [EvidenceUse], _ option: String) -> [String] {
    guard let first = uses.first else { return [] }
    let show = "wenbao evidence show \(first.sha256.prefix(12))"
    return option.isEmpty ? [show] : [show, "wenbao evidence extract \(option) --folder 目录"]
  }
}

extension EvidenceUse {
  fileprivate var facts: RowFacts {
    var facts = RowFacts(sites: sites, officers: [officer].compactMap { $0 }, day: day)
    if case .unitReturn(let unit) = purpose { facts.units = [unit] }
    return facts
  }
}

/// Kept files as lists show them.
enum EvidenceColumns {
  static var brief: [Column<EvidenceUse>] {
    [
      Column("摘要") { String($0.sha256.prefix(12)) }, Column("记录") { $0.record },
      Column("用途", shrinks: true) { $0.purposeName }, Column("日期") { $0.day.description },
      Column("文件", shrinks: true) { $0.name },
    ]
  }

  /// For spreadsheets.
  static var whole: [Column<EvidenceUse>] {
    [
      Column("SHA-256") { $0.sha256 }, Column("记录") { $0.record }, Column("用途") { $0.purposeName },
      Column("日期") { $0.day.description }, Column("原名") { $0.name },
      Column("字节", .trailing) { String($0.size) }, Column("流水", .trailing) { String($0.entry) },
      Column("经办人") { $0.officer }, Column("文物点") { $0.sites.joined(separator: "、") },
      Column("数据性质") { $0.provenance?.displayName },
    ]
  }
}
