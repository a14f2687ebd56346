import ArgumentParser
import Foundation
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao init`: makes a registry (建库).
struct RegistryInit: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "建立一个新的登记册",
    discussion: """
      默认建立试用登记册，可以导入示例数据。加 --official 建立正式登记册：不接收示例数据，
      不接受指定的时钟和账户，性质终身不变。建库的系统账户成为第一位经办人。
      加 --with-defaults，随程序附带的检查表、节假日安排、责任事项、评估方法一并导入，各有回执；
      它们不涉及具体的文物点，正式登记册也收。示例批次不在其中。

      例:
        wenbao init
        wenbao -r 试用.sqlite init --with-defaults
        wenbao -r 2026.sqlite init --bureau 昆山市文体广电和旅游局 --officer A01 --name 示例甲
      """,
    aliases: ["建库"])

  @Option(help: ArgumentHelp("主管局名称", valueName: "名称"))
  var bureau = "昆山市文体广电和旅游局（文物局）"

  @Option(help: ArgumentHelp("第一位经办人的工号", valueName: "新工号"))
  var officer = "A01"

  @Option(help: ArgumentHelp("第一位经办人的姓名；不写则用系统账户名", valueName: "姓名"))
  var name: String?

  @Flag(help: "建立正式登记册")
  var official = false

  @Flag(help: ShippedFiles.flagHelp)
  var withDefaults = false

  @Flag(name: .customLong("group"), help: "让文件所属的用户组也能读写")
  var isGroupShared = false

  @Option(
    name: .customLong("registry-id"),
    help: ArgumentHelp("指定登记册的 UUID（只用于可重复的演示）", valueName: "UUID"))
  var uuid: String?

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    if official, uuid != nil || bureau.actor.isPinned { throw PinnedOfficial() }
    let shipped = try withDefaults ? ShippedFiles(in: context) : nil
    let summary = try bureau.create(
      Founding(
        uuid: (uuid ?? UUID().uuidString).lowercased(), bureau: self.bureau,
        purpose: official ? .official : .trial, officerCode: officer,
        officerName: name ?? bureau.actor.account, isGroupShared: isGroupShared))
    warnOfFolder(RegistryFile(examining: bureau.path), in: context)
    let made = "已建立\(summary.purpose.displayName)登记册 \(bureau.path)。"
    if shipped != nil, !global.json {
      // Should the import stop, it is known that the registry is there.
      context.standardOutput.write(TerminalText.safe(made) + "\n\n")
    }
    let defaults = try shipped.map {
      try DefaultImport(shipped: $0, command: self).run(in: context)
    }
    output(in: context).show(
      defaults?.blocks ?? [made], next: next(afterDefaults: defaults, in: context),
      json: [
        "registry": .string(bureau.path), "uuid": .string(summary.uuid),
        "purpose": .string(summary.purpose.rawValue), "bureau": .string(summary.bureau),
        "defaults": defaults?.outcome.json ?? .null,
      ])
    return defaults?.outcome.isAccepted == false ? .inputInvalid : .done
  }

  private func warnOfFolder(_ file: RegistryFile, in context: CommandContext) {
    guard isGroupShared, !file.folderKeepsGroup else { return }
    output(in: context).warn(
      "\(file.folder) 没有设成随组（setgid），同组的人会打不开日志：chgrp \(file.group) \(file.folder) && chmod g+rwxs \(file.folder)"
    )
  }

  /// The sample batches are suggested where they are there: in a source checkout, to a trial registry.
  private func next(
    afterDefaults defaults: DefaultImport.Result?, in context: CommandContext
  ) -> [String] {
    let first =
      defaults?.outcome.isAccepted == true ? [] : ["wenbao import --with-defaults"]
    let samples = official ? nil : (try? ShippedFiles(in: context))?.sampleBatches
    return first + [
      "wenbao import \(samples ?? "文物登记.xml")",
      official ? "wenbao officer add 工号 --name 姓名" : "wenbao site list",
    ]
  }
}

/// An official registry is not made with a pinned clock, account or UUID.
private struct PinnedOfficial: ReportableError {
  var report: ErrorReport {
    ErrorReport(
      code: "E-PINNED", message: "正式登记册不接受指定的时钟、账户或 UUID。",
      remedy: ["unset WENBAO_CLOCK WENBAO_ACCOUNT", "wenbao init --official"], exit: .refused)
  }
}
