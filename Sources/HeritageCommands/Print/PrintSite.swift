import ArgumentParser
import Heritage
import HeritageOperations
import HeritagePapers
import HeritageStore

/// `wenbao print site`: the file of a site as an A4 page (打印文物点档案).
struct PrintSite: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "把一处文物点的档案排成 A4 网页",
    discussion: """
      不写 --output 时，网页写到标准输出。页脚印有流水校验值，可用 wenbao verify --against 核对是哪一时刻的账。

      例:
        wenbao print site KS6-01 --output 文物点.html
        wenbao 打印 文物点 KS6-01 > 文物点.html
      """,
    aliases: ["文物点"])

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var code: String

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("写到这个文件", valueName: "文件"), completion: .file(extensions: ["html"]))
  var output: String?

  @Flag(help: "已有同名文件时覆盖")
  var force = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if output == nil, global.json { throw ValidationError("--json 须与 --output 一起用") }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let paper = try bureau.read { session in
      let registry = try session.registry()
      let file = try SiteFile(code, today: bureau.today, session)
      return SitePaper(
        file: file, bureau: registry.bureau, isTrial: registry.purpose == .trial,
        hash: registry.headHash
      ).paper
    }
    let html = PaperPage.html(paper)
    guard let output else {
      context.standardOutput.write(html)
      return .done
    }
    if !force { try OutputFolder.expectNone(of: [output]) }
    try OutputFolder.write(html, to: output, overwriting: force)
    self.output(in: context).done(
      "文物点档案 \(code)：\(output)", next: ["wenbao site show \(code)"],
      json: ["site": .string(code), "file": .string(output), "hash": .string(paper.hash)])
    return .done
  }
}

/// The file of a site as paper shows it.
struct SitePaper {
  let file: SiteFile
  let bureau: String
  let isTrial: Bool
  let hash: String

  var paper: PaperSite {
    let rows = SiteFileRows(file: file)
    return PaperSite(
      title: "\(file.site.code) \(file.site.name)", bureau: bureau, printedOn: file.today,
      facts: rows.rows, tables: [duties, hazards, works], hash: hash, isTrial: isTrial,
      isSample: file.site.provenance == .sample)
  }

  /// What is still owed.
  private var duties: PaperSite.Table {
    let owed = file.duties.filter { $0.standing(on: file.today).isOwed }
    return PaperSite.Table(
      heading: "待办责任事项", columns: ["事项", "起算", "期限", "状态", "依据"],
      rows: owed.map { one in
        [
          one.facts.duty.title, one.facts.startedOn?.description ?? "",
          one.facts.dueOn?.description ?? "", one.standing(on: file.today).displayName,
          one.basis(on: file.today).citation,
        ]
      })
  }

  private var hazards: PaperSite.Table {
    PaperSite.Table(
      heading: "在账隐患", columns: ["编号", "等级", "状态", "问题", "整改期限"],
      rows: file.hazards.map {
        [
          $0.number, $0.grade.displayName, $0.state.displayName, $0.description,
          $0.deadline?.description ?? "",
        ]
      })
  }

  private var works: PaperSite.Table {
    PaperSite.Table(
      heading: "在办工程", columns: ["编号", "名称", "状态", "施工单位"],
      rows: file.works.map { [$0.number, $0.title, $0.stateName, $0.unitText ?? ""] })
  }
}
