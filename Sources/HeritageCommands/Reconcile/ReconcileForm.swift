import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao reconcile form`: writes the forms that units fill in (回报表).
struct ReconcileForm: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "form", abstract: "生成区镇回报表（xlsx），填好后用 load 收回",
    discussion: """
      表里已填好编号、文物点、等级等，这些格锁定不能改；整改情况从列表里选。
      不写 --period 时为已截账未封账的一期，没有则为正在记账的一期。

      例:
        wenbao reconcile form KS-ZP
        wenbao reconcile form --all --folder 回报表
        wenbao 对账 回报表 KS-BC --period 2026Q1 --output 巴城.xlsx
      """,
    aliases: ["回报表"])

  @Argument(help: ArgumentHelp("单位编号，可写多个", valueName: "单位"))
  var units: [String] = []

  @Flag(help: "所有应报的单位")
  var all = false

  @Option(help: ArgumentHelp("期次", valueName: "期次"))
  var period: String?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("写到这个文件", valueName: "文件"), completion: .file(extensions: ["xlsx"]))
  var output: String?

  @Option(help: ArgumentHelp("写到这个目录", valueName: "目录"), completion: .directory)
  var folder: String?

  @Flag(help: "已有同名文件时覆盖")
  var force = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if units.isEmpty != all { throw ValidationError("写明单位，或者用 --all，二者取一") }
    if output != nil, folder != nil { throw ValidationError("--output 与 --folder 只能用一个") }
    if output != nil, all || units.count > 1 {
      throw ValidationError("--output 只能写一个单位的回报表；多个单位用 --folder")
    }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let period = try period ?? bureau.periodForForms()
    let chosen = all ? try bureau.unitsForForms(period) : units
    let codes = try bureau.read { session in
      try chosen.map { try session.unit($0).code }.eachOnce
    }
    if let folder { try OutputFolder.make(folder) }
    if !force { try OutputFolder.expectNone(of: codes.map { file(of: $0, period) }) }
    let forms = try bureau.holdingOpen(readOnly: true) { bureau in
      try codes.map { unit in
        try bureau.writeForm(
          unit: unit, period: period, to: { file(of: $0, period) }, overwriting: force)
      }
    }
    self.output(in: context).done(
      forms.map {
        "\($0.file)：\($0.unit) \($0.unitName)，\($0.period)，截至 \($0.asOf)，\($0.rowCount) 项"
      }
      .joined(separator: "\n"),
      next: forms.first.map { ["wenbao reconcile load \(ShellWord($0.file))"] } ?? [],
      json: [
        "count": .integer(forms.count),
        "items": .array(
          forms.map {
            [
              "unit": .string($0.unit), "period": .string($0.period),
              "asOf": .string($0.asOf.description), "rows": .integer($0.rowCount),
              "file": .string($0.file),
            ]
          }),
      ])
    return .done
  }

  private func file(of unit: String, _ period: String) -> String {
    let name = OutputFolder.fileName("\(unit)-\(period)")
    return output ?? "\(folder.map { "\($0)/" } ?? "")\(name).xlsx"
  }
}
