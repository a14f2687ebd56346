import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao backup`: a proven copy of the registry (备份).
struct BackupVerb: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "备份登记册，副本核验通过才算数",
    discussion: """
      别人正在用也可以备份。副本先写成临时文件，整个核验一遍，并与原登记册比对条数，都对才改成所写的名字；
      不覆盖已有的文件。写目录的，文件按登记册的名字和时间起名。备份不记流水，记在登记册旁边的 .backups 文件里。

      例:
        wenbao backup 备份盘/
        wenbao 备份 2026-04-01.sqlite
      """,
    aliases: ["备份"])

  @Argument(help: ArgumentHelp("副本的文件名，或放副本的目录", valueName: "文件"), completion: .file())
  var destination: String

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let progress = ProgressLine(context: context, isQuiet: global.quiet)
    defer { progress.clear() }
    let start = ContinuousClock.now
    let outcome = try bureau.backup(to: destination, progress: progress.show)
    progress.clear()
    let milliseconds = Int((ContinuousClock.now - start) / .milliseconds(1))
    let output = output(in: context)
    let record = outcome.record
    let facts = KeyValueBlock(
      "已备份 \(bureau.path)，副本核验通过。",
      [
        "文件": record.file, "SHA-256": record.sha256, "大小": "\(record.bytes) 字节",
        "流水": "\(record.head) 条，最后一条 \(record.headHash)", "导入记录": "\(record.records) 条",
        "用时": "\(milliseconds) 毫秒",
      ])
    if !outcome.isWrittenDown {
      output.warn("登记册旁边不能写，这次备份没有记下来，wenbao doctor 看不到它。")
    }
    output.show(
      [facts], next: ["wenbao doctor"], json: json(outcome, milliseconds: milliseconds))
    return .done
  }

  private func json(_ outcome: BackupOutcome, milliseconds: Int) -> JSONValue {
    guard case .object(var members) = outcome.record.json else { return .null }
    members["recordCount"] = members.removeValue(forKey: "records")
    members["milliseconds"] = .integer(milliseconds)
    members["writtenDown"] = .bool(outcome.isWrittenDown)
    return .object(members)
  }
}
