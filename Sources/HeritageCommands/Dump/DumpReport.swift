import Heritage
import HeritageOperations
import HeritageStore

/// What a folder has come to, for whoever asked for it.
struct DumpReport {
  private let dump: DumpFolder
  private let subject: String

  init(_ dump: DumpFolder, of subject: String) {
    self.dump = dump
    self.subject = subject
  }

  func tell(_ output: Output) -> ExitStatus {
    let files = dump.draft.files
    let folder = dump.draft.path
    output.done(
      "已写 \(folder)：\(subject) 的全卷，\(files.count) 个文件，\(files.reduce(0) { $0 + $1.size }) 字节。"
        + (dump.hasSamples ? "含示例数据。" : "") + (dump.heldSentence.map { "\n\($0)" } ?? "")
        + "\n从 \(folder)/index.html 看起。",
      next: ["cd \(ShellWord(folder)) && sha256sum -c \(FolderDraft.digestList)"],
      json: [
        "folder": .string(folder), "count": .integer(files.count),
        "items": .array(
          files.map {
            ["file": .string($0.path), "sha256": .string($0.sha256), "size": .integer($0.size)]
          }), "withheld": .array(dump.heldSites.sorted().map(JSONValue.string)),
        "samples": .bool(dump.hasSamples),
      ])
    return .done
  }
}
