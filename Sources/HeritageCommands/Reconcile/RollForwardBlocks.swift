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
        block: TextLines(lines: identities)),
    ]
  }

  private var lines: [Line] {
    let totals = HazardGrade.allCases.map { grade in
      Line(
        name: Self.whole, grade: grade.displayName,
        figures: .sum(rows.filter { $0.grade == grade }, unit: "", grade: grade))
    }
    return rows.map { Line(name: names.unit($0.unit), grade: $0.grade.displayName, figures: $0) }
      + totals
      + [Line(name: Self.whole, grade: "合计", figures: .sum(rows, unit: "", grade: .ordinary))]
  }

  /// The identity of the totals with its numbers; of the units it is said whether it holds, and written out where it does
  /// not.
  private var identities: [String] {
    let own = lines.filter { $0.name != Self.whole }
    let broken = own.filter { !$0.figures.isBalanced }
    let words =
      broken.isEmpty
      ? "各单位、各等级 \(own.count) 行逐行核对，都成立。" : "各单位、各等级 \(own.count) 行中，\(broken.count) 行不成立:"
    return [words] + broken.map(Self.identity)
      + lines.filter { $0.name == Self.whole }.map(Self.identity)
  }

  private static let whole = "全局"

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
