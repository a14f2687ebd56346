import Heritage
import HeritageStore

/// An assessment for people: score and grade, each factor's share, the uses that worsen the risk.
struct RiskPage {
  let assessment: AssessmentSummary
  /// By the method that it is shown by; `nil` where that asks for a factor which was not assessed.
  let result: RiskResult?
  let method: RiskMethodRecord
  let siteName: String
  let uses: [UseSummary]

  /// 可能性 3 × 后果 4 = 12，较大（橙）
  static func words(_ result: RiskResult) -> String {
    "可能性 \(result.likelihood) × 后果 \(result.consequence) = \(result.score)，\(result.grade.shown)"
  }

  var verdict: String {
    "\(assessment.site) \(siteName)：" + (result.map(Self.words) ?? "")
  }

  /// Each factor's share of its axis, and how the grade follows.
  var explanation: [any TextBlock] {
    guard let result else { return [] }
    let table = TextTable(
      result.shares,
      [
        Column("因素") { $0.factor.title }, Column("一侧") { $0.factor.axis.displayName },
        Column("权重", .trailing) { "\($0.factor.weight)" },
        Column("档", .trailing) { "\($0.input.level)" },
        Column("占本侧", .trailing) { "\($0.permille / 10).\($0.permille % 10)%" },
        Column("依据", shrinks: true) { Self.ground($0) },
      ])
    let means = RiskAxis.allCases.map { axis -> String in
      let mean = result.means[axis] ?? 0
      let level = axis == .likelihood ? result.likelihood : result.consequence
      return "\(axis.displayName)加权平均 \(Self.hundredths(mean))，取 \(level) 档"
    }.joined(separator: "；")
    let bounds = [RiskGrade.major, .larger, .ordinary].compactMap { grade in
      method.bounds[grade].map { "\(grade.displayName) \($0) 分起" }
    }.joined(separator: "，")
    return [
      table, "\(means)；得分 \(result.score)。\(method.code) \(method.version) 版：\(bounds)，其余为低。",
    ]
  }

  var useBlocks: [any TextBlock] {
    guard !uses.isEmpty else { return [] }
    return [
      "加重风险的使用：\n"
        + uses.map { "  \($0.number) \($0.use)：\($0.worsens ?? "")" }.joined(separator: "\n")
    ]
  }

  private static func ground(_ share: RiskResult.Share) -> String {
    let meaning = share.factor.levels.first { $0.value == share.input.level }?.meaning
    let counted = share.factor.measure.map { "\($0.displayName)：\(share.input.count ?? 0)" }
    return [meaning ?? counted, share.input.note].compactMap { $0 }.joined(separator: "；")
  }

  private static func hundredths(_ value: Int) -> String {
    let rest = value % 100
    return "\(value / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  func json(extra: [String: JSONValue?] = [:]) -> JSONValue {
    guard case .object(var members) = assessment.json else { return assessment.json }
    members["computed"] =
      result.map { result in
        [
          "method": .string(method.code), "version": .string(method.version),
          "likelihood": .integer(result.likelihood), "consequence": .integer(result.consequence),
          "score": .integer(result.score), "grade": .string(result.grade.rawValue),
          "shares": .array(
            result.shares.map { share in
              .shown([
                "factor": .string(share.factor.kind.rawValue),
                "axis": .string(share.factor.axis.rawValue),
                "weight": .integer(share.factor.weight),
                "riskLevel": .integer(share.input.level), "permille": .integer(share.permille),
                "count": share.input.count.map(JSONValue.integer),
                "note": share.input.note.map(JSONValue.string),
              ])
            }),
        ] as JSONValue
      } ?? .null
    members["worseningUses"] = .array(uses.map { .string($0.number) })
    return .shown(members.mapValues { $0 }.merging(extra) { $1 })
  }
}

extension AssessmentSummary {
  var json: JSONValue {
    .shown([
      "number": .string(number), "state": .string(state.rawValue), "site": .string(site),
      "method": .string(method), "version": .string(methodVersion),
      "likelihood": .integer(likelihood), "consequence": .integer(consequence),
      "score": .integer(score), "grade": .string(grade.rawValue), "assessor": .string(assessor),
      "assessedOn": .string(assessedOn.description), "validUntil": .string(validUntil.description),
      "reviewer": reviewer.map(JSONValue.string),
      "reviewedOn": reviewedOn.map { .string($0.description) },
    ])
  }
}
