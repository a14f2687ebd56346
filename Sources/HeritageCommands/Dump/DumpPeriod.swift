import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao dump period`: everything about a period as a folder (期次全卷).
struct DumpPeriod: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "period", abstract: "一期的全卷：对账单、回报、差异、期内的文书、材料、流水",
    discussion: """
      期内指记账日期在起止之间；隐患台账是期末的（还没到期末的，是今天的）。坐标不公开的文物点，有关坐标的不列入，除非用 --site 写明。

      例:
        wenbao dump period 2026Q1 --folder 一季度
        wenbao 全卷 期次 2026Q1 --folder 一季度 --site KS6-01
      """,
    aliases: ["期次"])

  @Argument(help: ArgumentHelp("期次名称或编号", valueName: "期次"))
  var name: String

  @OptionGroup var folder: DumpArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    return try bureau.read { session in
      let period = try session.period(name)
      let days = period.startsOn...period.endsOn
      let dump = try DumpFolder(folder, today: bureau.today, session)
      if dump.names.hasSamples { dump.noteSample(.sample) }
      let returns = try session.unitReturns(period: period.number)
      let lines = try session.differences(period: period.number)
      try dump.addPage(page(period, returns, lines, dump), called: "期次")
      let entries = try session.entries(ofPeriod: period)
      try dump.addPapers(papers(of: period, Set(entries.map(\.seq)), session))
      var ledger = HazardFilter()
      let day = min(bureau.today, period.endsOn)
      ledger.asOf = day
      try dump.addTable("隐患台账_\(day)", session.hazards(ledger), DumpTables.hazards(on: day))
      try dump.addTable("回报", returns, DumpTables.returns(dump.names))
      try dump.addTable(
        "对账", session.reconciledLines(lines, matched: true), [ReconciledLine].columns)
      try dump.addTable(
        "检查", session.inspections().filter { days.contains($0.inspectedOn) },
        DumpTables.inspections)
      try dump.addEvidence(session.evidenceUses(.period(period)))
      try dump.addJournal(entries)
      try dump.finish(title: "期次 \(period.name) 全卷", facts: facts(period))
      return DumpReport(dump, of: "期次 \(period.name)").tell(output(in: context))
    }
  }

  /// The statement, the sheets of the inspections in the period, the papers of acts booked in it.
  private func papers(
    of period: PeriodSummary, _ booked: Set<Int>, _ session: ReadSession
  ) throws -> [DocumentSummary] {
    try session.documents().filter { paper in
      switch paper.kind {
      case .statement: paper.number == period.number
      case .inspectionSheet: (period.startsOn...period.endsOn).contains(paper.issuedOn)
      default: booked.contains(paper.entry)
      }
    }
  }

  private func facts(_ period: PeriodSummary) -> [(label: String, value: String)] {
    [
      ("编号", period.number), ("起止", "\(period.startsOn) 至 \(period.endsOn)"),
      ("状态", period.state.displayName),
    ]
  }

  private func page(
    _ period: PeriodSummary, _ returns: [UnitReturnSummary], _ lines: [DifferenceSummary],
    _ dump: DumpFolder
  ) -> PaperSite {
    let columns = DumpTables.returns(dump.names)
    return PaperSite(
      title: "期次 \(period.name)", bureau: dump.registry.bureau, printedOn: dump.today,
      facts: facts(period) + [
        ("回报", "\(returns.count) 份"), ("对账", ComparisonPage.counts(lines)),
      ],
      tables: [
        PaperSite.Table(
          heading: "收到的回报", columns: columns.map(\.title),
          rows: returns.map { row in columns.map { $0.text(row) ?? "" } })
      ], hash: dump.registry.headHash, isTrial: dump.registry.purpose == .trial,
      isSample: dump.names.hasSamples)
  }
}
