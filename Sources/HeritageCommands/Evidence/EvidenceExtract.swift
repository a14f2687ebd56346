import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao evidence extract`: kept files as files again, under names that say what they are (取出佐证材料).
struct EvidenceExtract: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "取出佐证材料，写成一个新目录",
    discussion: """
      文件名写明是什么，如 YH-2026-0001-F_报整改_整改后_1.png；摘要边写边重算，与登记的不符就不取，已写的删去。目录须是还没有的，或者是空的；全部写好才出现。SHA256SUMS 可用 sha256sum -c 核对。

      例:
        wenbao evidence extract --hazard 1 --folder 材料
        wenbao evidence extract --period 2026Q1 --folder 一季度材料
        wenbao 佐证材料 取出 1b701874564f --folder 一份
      """,
    aliases: ["取出"])

  @Argument(help: ArgumentHelp("材料的 SHA-256 摘要，可写多个，开头 8 位以上即可", valueName: "摘要"))
  var digests: [String] = []

  @Option(help: ArgumentHelp("写成这个目录，须还没有，或者是空的", valueName: "目录"), completion: .directory)
  var folder: String

  @OptionGroup var selection: EvidenceSelection
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    try DumpArguments.expectName(folder)
    if digests.isEmpty == selection.isEmpty {
      throw ValidationError("写明要取出哪些：材料的摘要，或者 --hazard 等的一个")
    }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    return try bureau.read { session in
      let (uses, title) = try chosen(session)
      let output = output(in: context)
      guard !uses.isEmpty else {
        output.done(
          "\(title)：没有佐证材料，没有写目录。",
          json: ["folder": .null, "count": .integer(0), "items": .array([])])
        return .done
      }
      let names = uses.fileNames
      let draft = try FolderDraft(for: folder)
      for (use, name) in zip(uses, names) { _ = try draft.copy(use, as: name, from: session) }
      try draft.writeDigests()
      try draft.putInPlace()
      output.show(
        [
          TextTable(
            Array(zip(uses, names)),
            [
              Column("文件", shrinks: true) { $0.1 }, Column("字节", .trailing) { String($0.0.size) },
              Column("摘要") { String($0.0.sha256.prefix(12)) },
            ]), "已取出到 \(folder)，摘要都相符。\(uses.summary)",
        ],
        next: ["cd \(ShellWord(folder)) && sha256sum -c SHA256SUMS"],
        json: [
          "folder": .string(folder), "count": .integer(uses.count),
          "items": .array(zip(uses, names).map { $0.json(file: $1) }),
        ])
      return .done
    }
  }

  /// The uses to be written: of files that were named, the first use of each.
  private func chosen(_ session: ReadSession) throws -> ([EvidenceUse], String) {
    guard digests.isEmpty else {
      let files = try digests.map { try session.evidenceDigest($0) }.eachOnce
      return (
        try files.compactMap { try session.evidenceUses(.file(sha256: $0)).first }, "登记册"
      )
    }
    let chosen = try selection.scope(session)
    return (try session.evidenceUses(chosen.scope), chosen.title)
  }
}
