import Foundation
import Heritage

/// What several forms have in common.
enum FormParts {
  /// Title and number.
  static func heading(_ head: PaperHead, _ title: String? = nil) -> [HTML] {
    [
      .tag("h1", nil, title ?? head.kind.displayName), .tag("p", "number", head.number),
    ]
  }

  /// Paragraphs of running text.
  static func paragraphs(_ texts: [String]) -> [HTML] { texts.map { .tag("p", nil, $0) } }

  /// Who sends it, and the day: `2026年2月20日`.
  static func signature(_ head: PaperHead) -> HTML {
    .tag("p", "issuer", "\(head.bureau)\n\(day(head.issuedOn.description))")
  }

  /// A block to be filled in by hand: labels, each with room behind it, two in a row.
  static func signs(_ labels: [(String, String)]) -> HTML {
    let rows = stride(from: 0, to: labels.count, by: 2).map { start -> HTML in
      .tag(
        "tr", nil,
        labels[start..<min(start + 2, labels.count)].flatMap { label, value -> [HTML] in
          [.tag("th", nil, label), .tag("td", nil, value)]
        })
    }
    return .tag("table", "signs", [.tag("tbody", nil, rows)])
  }

  /// A table with a heading that comes again on every page.
  ///
  /// - Parameter widths: of its columns in millimetres, which then stay as they are whatever stands in them.
  static func table(
    _ style: String, _ headings: [String], widths: [Int] = [], _ rows: [[HTML]]
  ) -> HTML {
    let columns = widths.map { width in
      HTML.element("col", attributes: [("style", "width: \(width)mm")], [])
    }
    return .tag(
      "table", widths.isEmpty ? style : style + " fixed",
      (columns.isEmpty ? [] : [.tag("colgroup", nil, columns)]) + [
        .tag("thead", nil, [.tag("tr", nil, headings.map { .tag("th", nil, $0) })]),
        .tag("tbody", nil, rows.map { .tag("tr", nil, $0) }),
      ])
  }

  /// Facts: a label and its value in each row.
  static func facts(_ rows: [(String, String)]) -> HTML {
    .tag(
      "table", "facts",
      [
        .tag(
          "tbody", nil,
          rows.map { label, value in
            .tag("tr", nil, [.tag("th", nil, label), cell(value)])
          })
      ])
  }

  static func cell(_ text: String?) -> HTML { .tag("td", nil, text ?? "") }
  static func middle(_ text: String) -> HTML { .tag("td", "mid", text) }
  /// The deadline of an order, with the day off from which it was moved.
  static func deadline(_ order: PaperItem.Order?) -> HTML {
    guard let order, let stated = order.statedDeadline else { return middle(order?.deadline ?? "") }
    return code(order.deadline, below: "原定\(stated)，遇休息日顺延")
  }
  /// A cell with a line that is not broken, and what comes below it.
  static func code(_ code: String, below text: String) -> HTML {
    .tag("td", nil, [.tag("div", "code", code), .tag("div", nil, text)])
  }
  static func number(_ number: Int) -> HTML { .tag("td", "num", String(number)) }

  /// A picture with what it is written below.
  static func figure(_ picture: PaperPicture, caption: String) -> HTML {
    .tag(
      "figure", nil,
      [picture.obstacle.map { .tag("p", "unshown", words(of: $0)) } ?? image(picture)]
        + [.tag("figcaption", nil, caption)])
  }

  private static func words(of obstacle: PaperPicture.Obstacle) -> String {
    switch obstacle {
    case .damaged: "图片文件不完整，没有印出；原件照旧存在登记册里"
    case .tooLarge: "图片文件过大，没有印出；原件存在登记册里"
    }
  }

  private static func image(_ picture: PaperPicture) -> HTML {
    let data = Data(picture.bytes).base64EncodedString()
    return .element(
      "img",
      attributes: [("src", "data:\(picture.mediaType);base64,\(data)"), ("alt", picture.name)], [])
  }

  /// `2026-02-20` as `2026年2月20日`; anything else as it is.
  static func day(_ text: String) -> String {
    guard let date = CivilDate(text) else { return text }
    return "\(date.year)年\(date.month)月\(date.day)日"
  }

  /// A sheet that begins a page, upright or across; a form is set closer than a letter.
  static func sheet(_ children: [HTML], isWide: Bool = false, isForm: Bool = false) -> HTML {
    .tag("section", "sheet" + (isWide ? " wide" : "") + (isForm ? " form" : ""), children)
  }

  /// The bureau's own number of the document (发文字号), to be written in by hand.
  static func documentNumber(_ head: PaperHead) -> (String, String) {
    ("文号", "　　　　〔\(head.issuedOn.year)〕　　号")
  }
}

extension PaperItem {
  /// Where it is: the site and its address.
  var place: String { "\(siteName)\n\(address)" }

  /// The measure, and what a major hazard needs beside it.
  var measures: String {
    guard let order else { return isOnTheSpot ? "立行立改" : "" }
    return [
      order.measure, order.interimControl.map { "防范措施：\($0)" }, order.plan.map { "治理方案：\($0)" },
    ].compactMap { $0 }.joined(separator: "\n")
  }

  func pictures(_ role: EvidenceRole) -> [PaperPicture] {
    claim?.pictures.filter { $0.role == role } ?? []
  }
}
