import Heritage
import HeritageStore

/// What the verification found, check by check, and whether a hash on paper belongs to this journal.
struct VerifyPage {
  let path: String
  let report: VerificationReport
  let search: HashSearch?

  /// Clean, and the hash, where one was given, is that of a statement, an entry or a paper.
  var isGood: Bool { report.isClean && search?.isProved != false }

  var blocks: [any TextBlock] {
    [checks] + findings + [conclusion] + (search.map { [against($0)] } ?? [])
  }

  private var checks: any TextBlock {
    TextTable(
      report.counts,
      [
        Column("核验项") { $0.check.displayName }, Column("数量", .trailing) { String($0.count) },
        Column("结果") { $0.found == 0 ? "通过" : "发现 \($0.found) 处" },
      ])
  }

  private var findings: [any TextBlock] {
    guard !report.isClean else { return [] }
    let table = TextTable(
      report.findings,
      [
        Column("核验项") { $0.check.displayName },
        Column("记录") { VerificationWords.row($0.row) },
        Column("问题", shrinks: true) { VerificationWords.detail($0.detail) },
      ])
    let rest = report.findingCount - report.findings.count
    return [table] + (rest > 0 ? ["另有 \(rest) 处没有列出。"] : [])
  }

  private var conclusion: String {
    report.isClean
      ? "核验通过：\(path)。" : "核验发现 \(report.findingCount) 处问题：\(path)。请保留原文件，从备份恢复。"
  }

  private func against(_ search: HashSearch) -> any TextBlock {
    guard !search.found.isEmpty else {
      return """
        没有找到散列 \(search.hash)。
        登记册的流水可能被截去了末尾，或者整条链被重新计算过：纸面与本文件不是同一份流水。
        也可能是抄错了，请先逐位核对。
        """
    }
    let places = search.found.map { "\($0.words)：\($0.location.hash)" }
    guard search.isProved else {
      return TextLines(
        lines: ["散列 \(search.hash) 只是存进来的文件的校验值："] + places + [
          "文件在登记册里，不说明流水没有被改写：谁都可以把旧对账单的扫描件再存进来。不能作准。",
          "请用对账单、流水或文书上印的散列来对。",
        ])
    }
    let verdict =
      report.isClean ? "纸面与本登记册一致。" : "散列虽在，登记册却没有通过核验，不能作准。"
    return TextLines(lines: ["散列 \(search.hash) 找到 \(places.count) 处："] + places + [verdict])
  }

  var json: JSONValue {
    .shown([
      "registry": .string(path), "clean": .bool(report.isClean),
      "findingCount": .integer(report.findingCount),
      "checks": .array(
        report.counts.map {
          [
            "check": .string($0.check.rawValue), "count": .integer($0.count),
            "findingCount": .integer($0.found),
          ]
        }),
      "findings": .array(
        report.findings.map {
          [
            "check": .string($0.check.rawValue), "row": .string($0.row),
            "detail": .string($0.detail),
            "message": .string(VerificationWords.detail($0.detail)),
          ]
        }),
      "against": search.map {
        [
          "hash": .string($0.hash), "found": .bool($0.isProved),
          "places": .array($0.found.map(\.json)),
        ]
      },
    ])
  }
}
