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
    [HealthLines(lines: report.lines)] + obstacleBlocks + [conclusion]
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

/// The checks below each other, nothing cut: verdict, subject and finding, and on a line of its own what to type.
private struct HealthLines: TextBlock {
  let lines: [HealthLine]

  func lines(for page: Page) -> [String] {
    let subjects = lines.map { DisplayWidth.of($0.check.displayName) }.max() ?? 0
    let margin = String(repeating: " ", count: 4 + 2 + subjects + 2)
    return lines.flatMap { line in
      let subject = DisplayWidth.pad(line.check.displayName, to: subjects, alignment: .leading)
      let finding = TextWrap.block(
        line.finding, width: page.width, first: "\(line.verdict.displayName)  \(subject)  ",
        others: margin)
      let remedy = line.remedy.map {
        CommandLines.wrapped("\(margin)\(TerminalText.safe($0))", width: page.width)
      }
      return finding + (remedy ?? [])
    }
  }
}
