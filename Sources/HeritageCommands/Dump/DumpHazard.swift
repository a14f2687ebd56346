import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao dump hazard`: everything about a hazard as a folder (隐患全卷).
struct DumpHazard: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "hazard", abstract: "一项隐患的全卷：经过、文书、材料、流水",
    discussion: """
      目录须是还没有的，或者是空的；全部写好才出现。

      例:
        wenbao dump hazard 1 --folder 隐患1
        wenbao 全卷 隐患 YH-2026-0003-B --folder 送审
      """,
    aliases: ["隐患"])

  @Argument(help: ArgumentHelp("隐患编号", valueName: "隐患"))
  var number: String

  @OptionGroup var folder: DumpArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    return try bureau.read { session in
      let dossier = try HazardDossier(number, session)
      let hazard = dossier.hazard
      let dump = try DumpFolder(folder, today: bureau.today, session)
      dump.noteSample(hazard.provenance)
      try dump.addPage(page(dossier, dump), called: "隐患")
      var filter = DocumentFilter()
      filter.hazard = hazard.number
      try dump.addPapers(session.documents(filter))
      try dump.addTable("隐患", [hazard], DumpTables.hazards(on: bureau.today))
      try dump.addTable("经过", dossier.entries, HazardHistory.columns)
      try dump.addTable(
        "对账", session.reconciledLines(dossier.lines, matched: true), [ReconciledLine].columns)
      try dump.addEvidence(session.evidenceUses(.hazard(hazard.number)))
      try dump.addJournal(session.entries(aboutHazard: hazard.number))
      try dump.finish(
        title: "隐患 \(hazard.number) 全卷",
        facts: [
          ("文物点", "\(hazard.site) \(hazard.siteName)"), ("问题", hazard.description),
          ("状态", hazard.state.displayName),
        ])
      return DumpReport(dump, of: "隐患 \(hazard.number)").tell(output(in: context))
    }
  }

  private func page(_ dossier: HazardDossier, _ dump: DumpFolder) -> PaperSite {
    let page = HazardPage(dossier: dossier, today: dump.today)
    return PaperSite(
      title: "隐患 \(dossier.hazard.number)", bureau: dump.registry.bureau, printedOn: dump.today,
      facts: page.facts.rows.map { ($0.label, $0.value ?? "—") },
      tables: [
        PaperSite.Table(
          heading: "经过", columns: ["日期", "事项", "内容", "经办人", "流水"],
          rows: dossier.entries.map { entry in
            [
              entry.occurredOn, entry.typeName, HazardHistory.content(entry), entry.officerText,
              String(entry.seq),
            ]
          })
      ], hash: dump.registry.headHash, isTrial: dump.registry.purpose == .trial,
      isSample: dossier.hazard.provenance == .sample)
  }
}
