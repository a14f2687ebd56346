import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao archive add`: an item of an archive, with its file (增件).
struct ArchiveAdd: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "给记录档案增加一件，件号由登记册编",
    discussion: """
      例:
        wenbao archive add KS6-01 --kind drawing --title 平面图 --file 平面图.pdf
        wenbao 档案 增件 KS6-01 --kind 照片 --title 正立面 --file 正立面.png --volume 2
      """,
    aliases: ["增件"])

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var site: String

  @Option(help: ArgumentHelp("drawing 图纸、photograph 照片、paper 文字材料", valueName: "种类"))
  var kind: ArchiveItemKind

  @Option(help: ArgumentHelp("题名", valueName: "题名"))
  var title: String?

  @Option(help: ArgumentHelp("第几卷", valueName: "卷"))
  var volume = 1

  @Option(
    help: ArgumentHelp("文件，存入登记册；只有纸质件的不写", valueName: "文件"), completion: .file())
  var file: String?

  @OptionGroup var act: StepArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let (archive, code) = try bureau.addToArchive(
      of: site, kind: kind, title: title ?? "", volume: volume,
      file: try bureau.evidence(file.map { [$0] } ?? [], as: .other), act.options)
    let prefix = try bureau.read { try $0.archivePrefix(of: archive.site) }
    output(in: context).done(
      "\(prefix)-\(code) 已增入第 \(volume) 卷：\(title ?? "")。" + (act.isDryRun ? "试运行，未写入。" : ""),
      next: act.isDryRun ? [] : ["wenbao archive show \(archive.site)"],
      json: archive.json(
        prefix: prefix,
        extra: ["item": .string("\(prefix)-\(code)"), "dryRun": .bool(act.isDryRun)]
      ))
    return .done
  }
}
