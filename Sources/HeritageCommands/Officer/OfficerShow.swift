import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao officer show`: one officer with what he has entered lately (经办人详情).
struct OfficerShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "显示一位经办人和最近记的流水",
    discussion: """
      例:
        wenbao officer show A01
        wenbao officer show A01 --as-of 2026-03-31
      """,
    aliases: ["查看"])

  /// How many entries are shown.
  private static let limit = 10

  @Argument(help: ArgumentHelp("工号", valueName: "工号"))
  var code: String

  @OptionGroup var day: DayArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (officer, unit, entries, past) = try bureau(in: context, day).read { session in
      guard let officer = try session.officer(code: code) else {
        throw StoreError.unknown(RecordReference(.officer, code))
      }
      var filter = JournalFilter()
      filter.officer = officer.code
      return (
        officer, try officer.unit.map { try session.unit($0).name }, try session.entries(filter),
        session.past
      )
    }
    let facts = KeyValueBlock(
      "\(officer.code) \(officer.name)",
      [
        "单位": unit ?? "主管局", "系统账户": officer.account,
        "在办隐患": "\(officer.openHazardCount) 项", "离岗": officer.leftOn?.description,
        "接手": officer.successor, "流水": "共 \(entries.count) 条",
      ])
    let recent = Array(entries.suffix(Self.limit))
    let table: any TextBlock =
      recent.isEmpty ? "还没有记过流水。" : TextTable(recent, JournalColumns.brief)
    guard case .object(var json) = officer.json else { return .bug }
    json["entryCount"] = .integer(entries.count)
    json["entries"] = .array(recent.map(\.json))
    output(in: context).show(
      past.over([facts, table]),
      next: past == nil
        ? ["wenbao officer acts \(officer.code)", "wenbao todo"]
        : ["wenbao officer show \(officer.code)"],
      json: .object(json).adding(past.extra))
    return .done
  }
}
