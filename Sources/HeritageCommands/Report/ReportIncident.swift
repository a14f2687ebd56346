import ArgumentParser
import Heritage
import HeritageOperations
import HeritagePapers
import HeritageStore

/// `wenbao report incident`: the form of an incident's first report (事故速报), to be filled in by hand.
struct ReportIncident: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "incident", abstract: "事故速报表：填好文物点的情况，事故由人填写",
    discussion: """
      事故须在两小时内上报（文物督发〔2012〕1号）。登记册只填文物点的情况，不记事故。
      不写 --output 时，网页写到标准输出。

      例:
        wenbao report incident KS6-01 --output 速报.html
        wenbao 报表 事故速报 KS6-01 > 速报.html
      """,
    aliases: ["事故速报"])

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var code: String

  @OptionGroup var form: FormOutput
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if form.file == nil, global.json { throw ValidationError("--json 须与 --output 一起用") }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let incident = try bureau.read { try IncidentForm(code, today: bureau.today, $0) }
    let html = PaperPage.html(incident.paper)
    guard let file = form.file else {
      context.standardOutput.write(html)
      return .done
    }
    try form.write(html, to: file)
    let site = incident.detail.summary.code
    output(in: context).done(
      "事故速报 \(site) \(incident.detail.summary.name)：\(file)", next: ["wenbao site show \(site)"],
      json: [
        "site": .string(site), "file": .string(file), "hash": .string(incident.registry.headHash),
      ])
    return .done
  }
}
