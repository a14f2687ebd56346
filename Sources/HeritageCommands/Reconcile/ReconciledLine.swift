import Heritage
import HeritageStore

/// A line of a comparison with what stands on either side of it.
struct ReconciledLine {
  let line: DifferenceSummary
  /// The hazard of the ledger, where one stands on this line.
  let hazard: HazardSummary?
  /// What the row of the return says beyond codes: site, item, description.
  let row: String?

  init(_ line: DifferenceSummary, _ hazard: HazardSummary?, _ session: ReadSession) throws {
    self.line = line
    self.hazard = hazard
    row = try session.returnRow(of: line).map { row in
      [row.site, row.item, row.description].compactMap { $0 }.joined(separator: " ")
    }
  }

  /// In what the two sides differ, in words: every difference, the class's own reason included.
  var explanation: String {
    let details = line.details.map(Self.words)
    switch line.difference {
    case .omitted: return "账上有，回报没有：\(hazard?.description ?? "")"
    case .unlisted: return "回报有，账上没有：\(row ?? "")"
    case .matched: return ""
    case .duplicate:
      return (["回报重复填列"] + details).joined(separator: "；")
    case .nearMiss where details.isEmpty: return "按文物点和检查项对上，回报没有编号"
    default: return details.joined(separator: "；")
    }
  }

  private static func words(_ difference: FieldDifference) -> String {
    let (field, ledger, reported) = (difference.field, difference.ledger, difference.reported)
    switch field {
    case .count, .rectifiedCount:
      return "\(field.displayName)：逐行合计 \(ledger)，申报 \(reported)"
    case .status:
      return "\(field.displayName)：账面\(HazardState(rawValue: ledger)?.displayName ?? ledger)，"
        + "回报\(ReportedStatus(rawValue: reported)?.displayName ?? reported)"
    case .grade:
      return "\(field.displayName)：账面\(HazardGrade(rawValue: ledger)?.displayName ?? ledger)，"
        + "回报\(HazardGrade(rawValue: reported)?.displayName ?? reported)"
    default:
      return "\(field.displayName)：账面 \(ledger.isEmpty ? "无" : ledger)，回报 \(reported)"
    }
  }

  /// As `--json` gives it: the line, and the words of ``explanation``.
  var json: JSONValue {
    guard case .object(var members) = line.json else { return line.json }
    members["explanation"] = .string(explanation)
    return .object(members)
  }
}

extension ReadSession {
  /// Lines of a period's newest comparisons with both their sides; matches too, where they are wanted.
  func reconciledLines(_ lines: [DifferenceSummary], matched: Bool = false) throws
    -> [ReconciledLine]
  {
    try lines.filter { matched || $0.difference != .matched }.map { line in
      var filter = HazardFilter()
      filter.number = line.hazard
      let hazard = line.hazard == nil ? nil : try hazards(filter).first
      return try ReconciledLine(line, hazard, self)
    }
  }
}

extension [ReconciledLine] {
  /// The table of differences, both sides in words.
  var table: TextTable { TextTable(self, Self.columns) }

  static var columns: [Column<ReconciledLine>] {
    [
      Column("引用") { $0.line.reference }, Column("类别") { $0.line.difference.displayName },
      Column("行", .trailing) { $0.line.line.map(String.init) },
      Column("隐患") { $0.line.hazard }, Column("账面") { $0.line.state?.displayName },
      Column("回报") { $0.line.status?.displayName },
      Column("不符之处", shrinks: true) { $0.explanation },
      Column("处理意见", shrinks: true) { line in
        line.line.decision.map { "\($0.displayName)：\(line.line.reason ?? "")" } ?? "未处理"
      },
    ]
  }
}
