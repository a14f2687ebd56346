import ArgumentParser
import Heritage
import HeritageOperations
import HeritagePapers
import HeritageStore

/// `wenbao archive export`: a record archive as a folder to be handed over, by volumes, with its catalogue (导出).
struct ArchiveExport: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "记录档案写成移交的目录：主卷、副卷、备考卷，附卷内目录",
    discussion: """
      登记册只记第几卷。不写 --main、--secondary、--reference 时，第 1 卷作主卷，第 2 卷作副卷，第 3 卷作备考卷；写了其中一个，就全照写的。没有归入三者的卷，各成一个目录，如“第4卷”。只有纸质件的，目录里写明。

      不公开坐标的文物点，图纸、照片、文字材料可能载有坐标，要用 --site 写明才写。

      例:
        wenbao archive export KS6-02 --folder 移交
        wenbao 档案 导出 KS6-02 --folder 移交 --main 1 --main 2 --secondary 3
      """,
    aliases: ["导出"])

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var code: String

  @Option(help: ArgumentHelp("作主卷的卷，可以写几次", valueName: "第几卷"))
  var main: [Int] = []

  @Option(help: ArgumentHelp("作副卷的卷，可以写几次", valueName: "第几卷"))
  var secondary: [Int] = []

  @Option(help: ArgumentHelp("作备考卷的卷，可以写几次", valueName: "第几卷"))
  var reference: [Int] = []

  @OptionGroup var folder: DumpArguments
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    let all = main + secondary + reference
    guard Set(all).count == all.count else { throw ValidationError("一卷只能归入主卷、副卷、备考卷中的一个") }
    guard all.allSatisfy({ $0 > 0 }) else { throw ValidationError("卷从 1 数起") }
  }

  private var parts: ArchiveParts {
    main.isEmpty && secondary.isEmpty && reference.isEmpty
      ? .usual : ArchiveParts(main: main, secondary: secondary, reference: reference)
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    return try bureau.read { session in
      let site = try session.site(code)
      let archive = try session.archive(of: site.code)
      let output = output(in: context)
      guard !archive.items.isEmpty else {
        output.done(
          "\(site.code) 的记录档案里还没有件，没有写目录。",
          next: ["wenbao archive add \(site.code) --kind drawing --title 题名 --file 文件"],
          json: json(site, archive, nil, []))
        return .done
      }
      if archive.items.contains(where: { $0.sha256 != nil }),
        try folder.withheld(session).contains(site.code)
      {
        throw OperationError.archiveWithheld(site: site.code, folder: folder.folder)
      }
      let handOver = try ArchiveHandOver(
        site: site, archive: archive, parts: parts, today: bureau.today, session)
      let draft = try FolderDraft(for: folder.folder)
      try handOver.write(to: draft, session)
      try draft.putInPlace()
      output.show(
        [handOver.table, handOver.summary(draft)],
        next: ["cd \(ShellWord(draft.path)) && sha256sum -c \(FolderDraft.digestList)"],
        json: json(site, archive, draft, handOver.lines))
      return .done
    }
  }

  private func json(
    _ site: SiteSummary, _ archive: ArchiveSummary, _ draft: FolderDraft?,
    _ lines: [ArchiveHandOver.Line]
  ) -> JSONValue {
    .shown([
      "site": .string(site.code), "number": .string(archive.number),
      "folder": (draft?.path).map(JSONValue.string), "count": .integer(lines.count),
      "provenance": .string(site.provenance.rawValue),
      "items": .array(
        lines.map {
          .shown([
            "number": .string($0.number), "title": .string($0.item.title),
            "volume": .integer($0.item.volume), "part": .string($0.part),
            "file": $0.file.map(JSONValue.string), "sha256": $0.item.sha256.map(JSONValue.string),
          ])
        }),
    ])
  }
}
