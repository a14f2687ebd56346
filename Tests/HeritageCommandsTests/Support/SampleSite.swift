import ArgumentParser
import Heritage

@testable import HeritageCommands

struct SampleSiteRow {
  let code: String
  let name: String
  let hazards: Int

  static let all = [
    SampleSiteRow(code: "KS-001", name: "顾炎武墓", hazards: 2),
    SampleSiteRow(code: "KS-012", name: "秦峰塔", hazards: 0),
  ]

  var json: JSONValue {
    ["code": .string(code), "hazards": .integer(hazards), "name": .string(name)]
  }
}

struct SampleSiteList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "列出文物点",
    discussion: """
      例:
        wenbao site list --csv
      """,
    aliases: ["列表"])

  @Argument(help: ArgumentHelp("只列名称含有这些字的", valueName: "字"))
  var words: [String] = []

  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let rows = SampleSiteRow.all.filter { row in words.allSatisfy { row.name.contains($0) } }
    try output(in: context).list(
      rows,
      [
        Column("编号") { $0.code },
        Column("名称", shrinks: true) { $0.name },
        Column("隐患", .trailing) { String($0.hazards) },
      ],
      empty: "没有文物点。", summary: "共 \(rows.count) 处。", next: ["wenbao site show KS-001"],
      json: \.json)
    return .done
  }
}

struct SampleSiteShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "显示一处文物点",
    discussion: """
      例:
        wenbao site show KS-001
      """,
    aliases: ["查看"])

  @Argument(help: ArgumentHelp("文物点编号", valueName: "编号"))
  var code: String

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let facts = KeyValueBlock(
      "文物点 \(code)",
      [
        "登记册": global.registryPath(in: context),
        "经办人": global.officerCode(in: context) ?? context.accountName,
        "核查时间": context.now.localText,
        "测绘": nil,
      ])
    output(in: context).show(
      [facts], next: ["wenbao site list"], json: ["code": .string(code)])
    return .done
  }
}
