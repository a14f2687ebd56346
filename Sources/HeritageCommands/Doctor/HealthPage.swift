import Heritage
import HeritageOperations

/// What the doctor found, a line for each check.
struct HealthPage {
  let path: String
  let report: HealthReport

  /// What is in the way of the rest, in words.
  private var obstacle: ErrorReport? {
    report.obstacle.map { error in
      (error as? any ReportableError)?.report
        ?? ErrorReport(code: "E-BUG", message: String(reflecting: error), exit: .bug)
    }
  }

  private func count(_ verdict: HealthLine.Verdict) -> Int {
    report.lines.count { $0.verdict == verdict }
  }

  var blocks: [any TextBlock] {
    let table = TextTable(
      report.lines,
      [
        Column("结果") { $0.verdict.displayName }, Column("项目") { $0.check.displayName },
        Column("情况", shrinks: true) { $0.finding },
        Column("处理") { $0.remedy ?? "" },
      ])
    return [table] + obstacleBlocks + [conclusion]
  }

  private var obstacleBlocks: [any TextBlock] {
    guard let obstacle else { return [] }
    let remedies = obstacle.remedy.map { "  \($0)" }
    return [
      TextLines(
        lines: ["有误 [\(obstacle.code)] \(obstacle.message)"] + obstacle.details.map { "  \($0)" }
          + (remedies.isEmpty ? [] : ["处理:"] + remedies))
    ]
  }

  private var conclusion: String {
    let faults = count(.fault) + (report.obstacle == nil ? 0 : 1)
    return report.isWell
      ? "\(path)：全部正常。" : "\(path)：有误 \(faults) 项，注意 \(count(.notice)) 项，正常 \(count(.good)) 项。"
  }

  var json: JSONValue {
    .shown([
      "registry": .string(path), "well": .bool(report.isWell),
      "checks": .array(
        report.lines.map {
          .shown([
            "check": .string($0.check.rawValue), "result": .string($0.verdict.rawValue),
            "finding": .string($0.finding), "remedy": $0.remedy.map(JSONValue.string),
          ])
        }),
      "error": obstacle?.json,
    ])
  }
}
