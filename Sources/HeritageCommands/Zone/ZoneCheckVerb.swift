import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao zone check`: checks the drawn zones (检查图形).
struct ZoneCheckVerb: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "检查区划图形：成立、互相覆盖、面积、重叠",
    discussion: """
      没有问题就不输出，退出码 0；有错误或警告时退出码 1。“提示”不要求处理：重叠处从严管理，写明按哪一个。

      例:
        wenbao zone check
        wenbao zone check KS6-01
        wenbao 区划 检查 --check overlap
      """,
    aliases: ["检查"])

  @OptionGroup var site: SiteArgument
  @OptionGroup var unit: UnitOption

  @Option(help: ArgumentHelp("只做这一项检查", valueName: "检查"))
  var check: ZoneCheckCode?

  @OptionGroup var day: ZoneDay
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let output = output(in: context)
    var report = try bureau.checkZones(of: site.code, asOf: day.day(bureau), only: check)
    try bureau.read { session in
      let asked = try AskedRows([site, unit], session)
      output.note(asked)
      report.findings = try asked.rows(report.findings) { RowFacts(sites: [$0.site]) }
    }
    let isQuiet = report.findings.isEmpty && output.format == .text
    if !isQuiet {
      let counts = Severity.allCases.reversed().map { severity in
        "\(severity.displayName) \(report.findings.count { $0.severity == severity })"
      }
      try output.list(
        report.findings,
        [
          Column("文物点") { $0.site }, Column("区划") { $0.zone },
          Column("程度") { $0.severity.displayName }, Column("检查") { $0.check.displayName },
          Column("问题", shrinks: true, rank: 0) { $0.message },
          Column("位置（经度, 纬度）") { $0.place?.text }, Column("怎么办", shrinks: true) { $0.remedy },
        ],
        empty: "没有问题。",
        summary:
          "查了 \(report.siteCount) 处文物点的 \(report.lineCount) 条界线：\(counts.joined(separator: "，"))。",
        next: report.findings.first.map { ["wenbao zone show \($0.site) \($0.zone)"] } ?? []
      ) { $0.json }
    }
    return report.isInOrder ? .done : .differences
  }
}

extension ZoneFinding {
  fileprivate var json: JSONValue {
    .shown([
      "site": .string(site), "zone": .string(zone),
      "lineVersion": line.isEmpty ? nil : .string(line),
      "check": .string(check.rawValue), "severity": .string(severity.rawValue),
      "message": .string(message), "longitude": place.map { .string($0.longitude.text(digits: 8)) },
      "latitude": place.map { .string($0.latitude.text(digits: 8)) }, "remedy": .string(remedy),
    ])
  }
}
