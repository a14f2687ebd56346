import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao dump site`: everything about a site as a folder (文物点全卷).
struct DumpSite: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "一处文物点的全卷：登记、区划、检查、隐患、文书、材料、流水",
    discussion: """
      坐标不公开的，图形、区划文字、标志位置、带拍摄位置的照片、记录档案各件不列入，除非用 --site 写明。

      例:
        wenbao dump site KS6-01 --folder 示例宅院
        wenbao 全卷 文物点 KS6-01 --folder 移交 --site KS6-01
      """,
    aliases: ["文物点"])

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var code: String

  @OptionGroup var folder: DumpArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    return try bureau.read { session in
      let code = try session.site(code).code
      let file = try SiteFile(code, today: bureau.today, session)
      let dump = try DumpFolder(folder, today: bureau.today, session)
      dump.noteSample(file.site.provenance)
      try dump.addPage(
        SitePaper(
          file: file, bureau: dump.registry.bureau, isTrial: dump.registry.purpose == .trial,
          hash: dump.registry.headHash
        ).paper, called: "文物点")
      try dump.addRegister(of: file)
      try dump.addMap(of: code, bureau)
      try dump.addLedger(of: file)
      try dump.addEvidence(session.evidenceUses(.site(code)))
      try dump.addJournal(session.entries(aboutSite: code))
      try dump.finish(
        title: "文物点 \(code) 全卷",
        facts: [("名称", file.site.name), ("地址", file.site.address)])
      return DumpReport(dump, of: "文物点 \(code) \(file.site.name)").tell(output(in: context))
    }
  }
}

extension DumpFolder {
  /// What the register says of a site, and its zones, markers, duties, uses.
  fileprivate func addRegister(of file: SiteFile) throws {
    let code = file.site.code
    let isOpen = !withheld.contains(code)
    try addTable(
      "登记", ["项目", "内容"],
      [["名称", file.site.name], ["地址", file.site.address], ["批次", file.site.batchName]]
        + file.detail.facts.map { fact in
          [
            FieldWords.name(of: fact.field, in: "site_revision"),
            fact.value.value.map {
              StoredValueWords.text(of: $0, in: fact.field, of: "site_revision")
            } ?? fact.value.shown,
          ]
        })
    try addTable(
      "责任人", ["职责", "姓名", "单位", "职务", "电话"],
      file.detail.persons.map {
        [$0.role.displayName, $0.name.shown, $0.unit ?? "", $0.post ?? "", $0.phone ?? ""]
      })
    let zones = try session.zones(site: code, asOf: nil)
    let markers = try session.markers(site: code)
    try addTable("保护区划", zones, DumpTables.zones(isOpen: isOpen))
    try addTable("保护标志", markers, DumpTables.markers(isOpen: isOpen))
    if !isOpen {
      hold(zones.count, "区划文字", of: [code])
      hold(markers.count { $0.longitude != nil }, "标志位置", of: [code])
    }
    try addTable("责任事项", file.duties, DumpTables.duties(on: today))
    try addTable("使用", session.uses(site: code), DumpTables.uses)
    try addTable("开放活动宣传", session.events(site: code), DumpTables.events)
  }

  /// Its shapes and those of its zones, unless they stay at home.
  fileprivate func addMap(of code: String, _ bureau: Bureau) throws {
    guard !withheld.contains(code) else { return hold(1, "图形", of: [code]) }
    let text = try bureau.mapText(of: code, asOf: today, session)
    try addFile(text, to: "图形.geojson", "图形", note: "GeoJSON，CGCS2000 经纬度，\(today) 有效")
  }

  /// Its hazards, inspections and works, with their papers.
  fileprivate func addLedger(of file: SiteFile) throws {
    let code = file.site.code
    var filter = HazardFilter()
    filter.site = code
    var worksFilter = WorksFilter()
    worksFilter.site = code
    let hazards = try session.hazards(filter)
    let inspections = try session.inspections(site: code)
    let numbers = Set(hazards.map(\.number))
    let sheets = Set(inspections.map(\.code))
    try addPapers(
      session.documents().filter {
        sheets.contains($0.number) || !numbers.isDisjoint(with: $0.hazards)
      })
    try addTable("检查", inspections, DumpTables.inspections)
    try addTable("隐患", hazards, DumpTables.hazards(on: today))
    try addTable("保护工程", session.works(worksFilter), DumpTables.works(on: today))
  }
}
