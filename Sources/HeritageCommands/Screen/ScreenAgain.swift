import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao screen again`: past cases whose verdict has changed (重新核查).
struct ScreenAgain: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "again", abstract: "区划重划之后，列出结论会变的报建案卷",
    discussion: """
      各案卷受理时固定的结论不改；这里按某一天有效的区划重新核查用地，列出与当时不同的。没有不同的退出码 0，有则 1。

      例:
        wenbao screen again
        wenbao 核查 重核 --on 2026-11-01
      """,
    aliases: ["重核"])

  @Option(help: ArgumentHelp("按哪一天有效的区划；不写则为今天", valueName: "日期"))
  var on: CivilDate?

  @OptionGroup var state: StateOption<CaseState>
  @OptionGroup var site: SiteOption
  @OptionGroup var unit: UnitOption
  @OptionGroup var officer: OfficerOption
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let day = on ?? bureau.today
    var (changed, count) = try bureau.screenAgain(on: day)
    try bureau.read { session in
      let asked = try AskedRows([state, site, unit, officer], session)
      output(in: context).note(asked)
      guard asked.isAsked else { return }
      func isAsked(_ summary: CaseSummary) throws -> Bool {
        try state.keeps(summary.state)
          && asked.keeps(RowFacts(stream: .worksCase(summary.number)))
      }
      changed = try changed.filter { try isAsked($0.summary) }
      count = try session.worksCases().filter(isAsked).count
    }
    try output(in: context).list(
      changed,
      [
        Column("案卷") { $0.summary.number }, Column("状态") { $0.summary.state.displayName },
        Column("项目", shrinks: true) { $0.summary.project },
        Column("受理时") { $0.was.displayName }, Column("现在") { $0.now.conclusion.displayName },
        Column("不再触及", shrinks: true) { $0.gone.joinedOrNone },
        Column("新触及", shrinks: true) { $0.come.joinedOrNone },
      ],
      empty: "\(count) 件案卷按 \(day) 有效的区划重新核查，结论都没有变。",
      summary: changed.isEmpty ? nil : "\(count) 件案卷按 \(day) 有效的区划重新核查，\(changed.count) 件结论有变。",
      next: changed.first.map { ["wenbao case show \($0.summary.number)"] } ?? []
    ) { change in
      [
        "number": .string(change.summary.number), "state": .string(change.summary.state.rawValue),
        "project": .string(change.summary.project), "was": .string(change.was.rawValue),
        "now": .string(change.now.conclusion.rawValue),
        "gone": .array(change.gone.map(JSONValue.string)),
        "come": .array(change.come.map(JSONValue.string)),
        "verdict": ShownVerdict.json(change.now.json),
      ]
    }
    return changed.isEmpty ? .done : .differences
  }
}

extension [String] {
  fileprivate var joinedOrNone: String? { isEmpty ? nil : joined(separator: "；") }
}
