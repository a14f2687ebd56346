import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao document sign`: puts the scan of the signed paper on file (签字件归档).
struct DocumentSign: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "签字、盖章后的扫描件归档",
    discussion: """
      扫描件存入登记册，按内容计算 SHA-256，核验时一并重算。

      例:
        wenbao document sign TZ-2026-0001-Q --scan 通知书签收.pdf
        wenbao 文书 归档 2026Q1 --scan 对账单盖章页1.jpg 对账单盖章页2.jpg
      """,
    aliases: ["归档"])

  @Argument(help: ArgumentHelp("文书编号", valueName: "文书"))
  var number: String

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("扫描件，可写多个文件", valueName: "文件"),
    completion: .file())
  var scan: [String] = []

  @Option(help: ArgumentHelp("说明", valueName: "说明"))
  var note: String?

  @Option(help: ArgumentHelp("签字日期；不写则为今天", valueName: "日期"))
  var on: CivilDate?

  @Flag(name: .customLong("dry-run"), help: "试运行，不写入")
  var isDryRun = false

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let scans = try bureau.evidence(scan, as: .other).map(\.file)
    let document = try bureau.putSigned(
      number, scans: scans, note: note, on: on, isDryRun: isDryRun)
    guard case .object(var json) = document.json() else { return .bug }
    json["dryRun"] = .bool(isDryRun)
    output(in: context).done(
      (isDryRun ? "试运行，未写入。可以归档 " : "已归档 ")
        + "\(document.kind.displayName) \(document.number) 的签字件 \(scans.count) 份。",
      next: ["wenbao document show \(document.number)"], json: .object(json))
    return .done
  }
}
