import Heritage
import HeritageStore

/// The figures of half a year on a terminal, as JSON, and on paper.
struct HalfYearPage {
  let report: HalfYearReport

  private static let byHand = "由人填写"

  var blocks: [any TextBlock] {
    let head = TextLines(
      lines: ["\(report.title)\(report.hasSamples ? "「示例数据」" : "")", "\(report.span.words)，按记账日期"])
    return [head]
      + HalfYearReport.Section.allCases.map { section in
        KeyValueBlock(
          title: section.displayName,
          rows: Self.rows(report.lines(section))
            + (section == .byHand ? HalfYearReport.boxes.map { ($0, Self.byHand) } : []))
      }
  }

  /// A line each; what breaks one down, in one line without the noughts.
  private static func rows(
    _ lines: [HalfYearReport.Line]
  ) -> [(label: String, value: String?)] {
    var rows: [(label: String, value: String?)] = []
    var group: HalfYearReport.Group?
    for line in lines {
      if let own = line.group, own == group { continue }
      group = line.group
      guard let group else {
        rows.append((line.title, shown(line)))
        continue
      }
      let kinds = lines.filter { $0.group == group && $0.figure != 0 }
        .map { "\($0.title) \($0.text ?? "")" }
      rows.append((group.title, kinds.isEmpty ? "无" : kinds.joined(separator: "；")))
    }
    return rows
  }

  private static func shown(_ line: HalfYearReport.Line) -> String {
    line.text.map { line.measureWord.isEmpty ? $0 : "\($0) \(line.measureWord)" } ?? byHand
  }

  /// With what it is one of, where the line above does not say.
  private static func title(_ line: HalfYearReport.Line) -> String {
    line.group.map { "\($0.title)：\(line.title)" } ?? line.title
  }

  var columns: [Column<HalfYearReport.Line>] {
    [
      Column("部分") { $0.section.displayName }, Column("项目") { Self.title($0) },
      Column("数", .trailing) { $0.text ?? "" }, Column("单位") { $0.measureWord },
      Column("来源") { $0.text == nil ? Self.byHand : "登记册" },
    ]
  }

  func next(hasPaper: Bool) -> [String] {
    let paper = "wenbao report half-year \(report.half) --output 半年报.html"
    return (hasPaper ? [] : [paper])
      + ["wenbao report statistics --half \(report.half)"]
      + (report.half.previous.map { ["wenbao report half-year \($0)"] } ?? [])
  }

  func extra(file: String?) -> [String: JSONValue?] {
    [
      "half": .string(report.half.description), "title": .string(report.title),
      "from": .string(report.span.days.from.description),
      "to": .string(report.span.days.to.description),
      "file": file.map(JSONValue.string), "hash": .string(report.registry.headHash),
    ]
  }

  static func json(_ line: HalfYearReport.Line) -> JSONValue {
    .shown([
      "section": .string(line.section.rawValue), "key": .string(line.key),
      "title": .string(line.title), "measureWord": .string(line.measureWord),
      "figure": line.figure.map(JSONValue.integer), "text": line.text.map(JSONValue.string),
      "byHand": .bool(line.text == nil),
    ])
  }

  var paper: PaperForm {
    PaperForm(
      title: "文物安全情况报表", subject: report.half.displayName, bureau: report.registry.bureau,
      printedOn: report.span.today,
      note: "\(report.span.words)，按记账日期。上级另发表式的，按其表式填报。", factsHeading: "", facts: [],
      tables: [HalfYearReport.Section.sites, .inspections, .hazards].map { section in
        PaperForm.Table(
          heading: section.displayName, columns: ["项目", "数", "单位"],
          rows: report.lines(section).map { [Self.title($0), $0.text ?? "", $0.measureWord] },
          note: section == .hazards ? HalfYearReport.definition : nil)
      },
      blanks: PaperForm.Blanks(
        heading: "\(HalfYearReport.Section.byHand.displayName)（登记册没有这些数）",
        lines: HalfYearReport.blanks.map { "\($0.title)（\($0.measureWord)）" },
        boxes: HalfYearReport.boxes),
      signs: ["填表人", "复核", "单位负责人", "日期（盖章）"], hash: report.registry.headHash,
      isTrial: report.registry.purpose == .trial, hasSamples: report.hasSamples)
  }
}
