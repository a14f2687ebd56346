import Heritage

/// The roll-forward (结转) as a table with totals, and its identity written out with numbers.
struct RollForwardBlocks {
  /// A line of the table: a unit's, or a total.
  private struct Line {
    let name: String
    let grade: String
    let figures: RollForward
  }

  let rows: [RollForward]
  let names: RegistryNames

  var blocks: [any TextBlock] {
    guard !rows.isEmpty else { return ["本期没有隐患，结转为空。"] }
    let table = TextTable(
      lines,
      [Column<Line>("单位") { $0.name }, Column("等级") { $0.grade }]
        + RollForward.terms.map { term in
          Column(term.title, .trailing) { String($0.figures[keyPath: term.path]) }
        })
    return [
      TitledBlock(title: "结转", block: table),
      TitledBlock(
        title: "恒等式：期初+新增+恢复+移入+调入 = 期末+销号+作废+并案+移出+调出",
        block: TextLines(lines: lines.map(Self.identity))),
    ]
  }

  private var lines: [Line] {
    let totals = HazardGrade.allCases.map { grade in
      Line(
        name: "全局", grade: grade.displayName,
        figures: .sum(rows.filter { $0.grade == grade }, unit: "", grade: grade))
    }
    return rows.map { Line(name: names.unit($0.unit), grade: $0.grade.displayName, figures: $0) }
      + totals
      + [Line(name: "全局", grade: "合计", figures: .sum(rows, unit: "", grade: .ordinary))]
  }

  private static func identity(_ line: Line) -> String {
    let row = line.figures
    let come = [row.opening, row.new, row.reopened, row.transferredIn, row.regradedIn]
    let gone = [
      row.closing, row.struckOff, row.voided, row.mergedAway, row.transferredOut, row.regradedOut,
    ]
    func sum(_ terms: [Int]) -> String { terms.map(String.init).joined(separator: "+") }
    return "\(line.name) \(line.grade)：\(sum(come)) = \(sum(gone))"
      + "（\(come.reduce(0, +)) = \(gone.reduce(0, +))，\(row.isBalanced ? "成立" : "不成立")）"
  }
}

/// Paragraphs one below the other, without an empty line between them.
struct TextLines: TextBlock {
  let lines: [String]

  func lines(for page: Page) -> [String] { lines.flatMap { $0.lines(for: page) } }
}
