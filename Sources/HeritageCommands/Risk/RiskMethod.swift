import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao risk method`: a version of a method with its factors and what their levels mean (评估方法).
struct RiskMethod: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "method", abstract: "风险评估方法：因素、权重、各档含义、等级的起点分",
    discussion: """
      例:
        wenbao risk method
        wenbao 风险 方法 --version 2026-1
      """,
    aliases: ["方法"])

  @Option(name: .customLong("version"), help: ArgumentHelp("哪一版；不写则为最新的", valueName: "版本"))
  var methodVersion: String?

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (method, all) = try bureau(in: context).read { session in
      (try session.method(nil, version: methodVersion).record, try session.methods())
    }
    let bounds = [RiskGrade.major, .larger, .ordinary].compactMap { grade in
      method.bounds[grade].map { "\(grade.shown) \($0) 分起" }
    }.joined(separator: "，")
    let head = KeyValueBlock(
      "\(method.code) \(method.version) 版：\(method.title)",
      [
        "编制依据": method.basis, "有效期": "\(method.validMonths) 个月",
        "等级": "\(bounds)，其余为低（蓝）",
        "在册各版": all.map(\.record.version).joined(separator: "、"),
      ])
    let judged = method.factors.filter { $0.measure == nil }
    output(in: context).show(
      [head, table(method)] + judged.map { LevelBlock(factor: $0) },
      next: ["wenbao risk assess 文物点 --level 因素=档 …"], json: method.json)
    return .done
  }

  private func table(_ method: RiskMethodRecord) -> any TextBlock {
    TextTable(
      method.factors,
      [
        Column("因素") { $0.kind.rawValue }, Column("名称") { $0.title },
        Column("一侧") { $0.axis.displayName }, Column("权重", .trailing) { "\($0.weight)" },
        Column("怎样得出") { $0.measure.map { "清点：\($0.displayName)" } ?? "人工评定" },
        Column("第 2 至 5 档各从几起") { factor in
          factor.thresholds.isEmpty
            ? nil : factor.thresholds.map(String.init).joined(separator: "、")
        },
      ])
  }
}

/// What the levels of a factor mean.
private struct LevelBlock: TextBlock {
  let factor: RiskFactorRecord

  func lines(for page: Page) -> [String] {
    [page.heading("\(factor.title)（\(factor.kind.rawValue)）")]
      + factor.levels.map { "  \($0.value)  \(TerminalText.safe($0.meaning))" }
  }
}

extension RiskMethodRecord {
  /// As `--json` gives it.
  var json: JSONValue {
    [
      "method": .string(code), "version": .string(version), "title": .string(title),
      "validMonths": .integer(validMonths),
      "bounds": .object(
        Dictionary(bounds.map { ($0.key.rawValue, JSONValue.integer($0.value)) }) { $1 }),
      "factors": .array(
        factors.map { factor in
          .shown([
            "factor": .string(factor.kind.rawValue), "title": .string(factor.title),
            "axis": .string(factor.axis.rawValue), "weight": .integer(factor.weight),
            "measure": factor.measure.map { .string($0.rawValue) },
            "thresholds": .array(factor.thresholds.map(JSONValue.integer)),
            "levels": .array(factor.levels.map { .string($0.meaning) }),
          ])
        }),
    ]
  }
}
