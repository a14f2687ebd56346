import ArgumentParser
import Heritage
import HeritageOperations
import HeritagePapers
import HeritagePictures
import HeritageStore

/// `wenbao print document`: papers as A4 pages (打印文书).
struct PrintDocument: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "document", abstract: "把文书排成 A4 网页",
    discussion: """
      只打印一件、又没有写 --output 或 --folder 时，网页写到标准输出。同一件文书任何时候打印都一字不差，只有检查记录撤销的注明已撤销。
      转成 PDF: chromium --headless --no-pdf-header-footer --print-to-pdf=通知书.pdf 通知书.html

      例:
        wenbao print document TZ-2026-0001-Q --output 通知书.html
        wenbao print document TZ-2026-0001-Q TZ-2026-0002-O --folder 通知书
        wenbao 打印 文书 2026Q1 > 对账单.html
      """,
    aliases: ["文书"])

  @Argument(help: ArgumentHelp("文书编号，可写多个；对账单可写期次名称", valueName: "文书"))
  var numbers: [String]

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("写到这个文件", valueName: "文件"), completion: .file(extensions: ["html"]))
  var output: String?

  @Option(
    help: ArgumentHelp("写到这个目录，每件一个文件", valueName: "目录"), completion: .directory)
  var folder: String?

  @Flag(help: "已有同名文件时覆盖")
  var force = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if output != nil, folder != nil { throw ValidationError("--output 与 --folder 只能用一个") }
    if folder == nil, numbers.count > 1 { throw ValidationError("打印多件时，用 --folder 写明目录") }
    if folder == nil, output == nil, global.json {
      throw ValidationError("--json 须与 --output 或 --folder 一起用")
    }
  }

  /// A paper laid out.
  private struct Printed {
    let head: PaperHead
    let html: String
    let file: String?
    /// Pictures that could not be shown.
    let unshown: [PaperPicture]
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let printed = try bureau(in: context).read { session in
      try numbers.map { try session.document($0).number }.eachOnce
        .map { try layOut(session.document($0), session) }
    }
    let told = self.output(in: context)
    for paper in printed {
      for picture in paper.unshown { told.warn(words(of: picture, on: paper.head)) }
    }
    guard output != nil || folder != nil else {
      context.standardOutput.write(printed[0].html)
      return .done
    }
    if let folder { try OutputFolder.make(folder) }
    if !force { try OutputFolder.expectNone(of: printed.compactMap(\.file)) }
    for paper in printed {
      guard let file = paper.file else { continue }
      try OutputFolder.write(paper.html, to: file, overwriting: force)
    }
    told.done(
      printed.map { "\($0.head.kind.displayName) \($0.head.number)：\($0.file ?? "")" }
        .joined(separator: "\n"),
      next: printed.count == 1
        ? ["wenbao document deliver \(printed[0].head.number) --recipient 姓名"] : [],
      json: [
        "count": .integer(printed.count),
        "items": .array(
          printed.map {
            [
              "number": .string($0.head.number), "kind": .string($0.head.kind.rawValue),
              "file": .string($0.file ?? ""), "hash": .string($0.head.hash),
            ]
          }),
      ])
    return .done
  }

  private func layOut(_ document: DocumentSummary, _ session: ReadSession) throws -> Printed {
    let (head, stored) = try session.paper(document)
    let content = reduced(stored)
    let name = OutputFolder.fileName(head.number)
    return Printed(
      head: head, html: PaperPage.html(head, content),
      file: output ?? folder.map { "\($0)/\(head.kind.displayName) \(name).html" },
      unshown: content.pictures.filter { $0.obstacle != nil }.eachOnce)
  }

  /// With the photographs as paper shows them, each worked on once.
  private func reduced(_ content: PaperContent) -> PaperContent {
    let reducer = PictureReducer()
    var done: [String: PaperPicture] = [:]
    return content.withPictures { picture in
      var reduced = done[picture.sha256] ?? reducer.reduced(picture)
      done[picture.sha256] = reduced
      (reduced.name, reduced.role) = (picture.name, picture.role)
      return reduced
    }
  }

  private func words(of picture: PaperPicture, on head: PaperHead) -> String {
    let why = picture.obstacle == .damaged ? "不完整或不能读" : "过大，又没有缩小它的程序库"
    return "\(head.number) 的照片 \(picture.name) \(why)，没有印出"
  }
}
