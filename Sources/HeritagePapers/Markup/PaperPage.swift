import Foundation
public import Heritage

/// A paper (文书) as one self-contained HTML page set: style, pictures and all, ready to be printed on A4.
public enum PaperPage {
  /// The bytes of the page are the same whenever it is made of the same head and content.
  public static func html(_ head: PaperHead, _ content: PaperContent) -> String {
    let marks = PaperMark.all(
      isTrial: head.isTrial, hasSamples: head.hasSamples, isUndone: head.isUndone)
    return page(
      title: "\(head.kind.displayName) \(head.number)",
      footer: "\(head.kind.displayName) \(head.number)　校验 \(head.shortHash)", marks,
      sheets(head, content))
  }

  /// The file of a site (文物点档案) on A4.
  public static func html(_ site: PaperSite) -> String {
    let marks = PaperMark.all(isTrial: site.isTrial, hasSamples: site.isSample, isUndone: false)
    return page(
      title: site.title, footer: "\(site.title)　流水校验 \(PrintedHash.short(site.hash))", marks,
      SiteSheet(site: site).sheets)
  }

  /// The first page of a folder that is handed on.
  public static func html(_ index: PaperIndex) -> String {
    let marks = PaperMark.all(
      isTrial: index.isTrial, hasSamples: index.isSample, isUndone: false)
    return page(
      title: index.title, footer: "\(index.title)　流水校验 \(PrintedHash.short(index.hash))", marks,
      IndexSheet(index: index).sheets)
  }

  /// The list of measures and responsibilities (整改措施和责任清单) on A4 laid across.
  public static func html(_ list: PaperMeasures) -> String {
    let marks = PaperMark.all(isTrial: list.isTrial, hasSamples: list.hasSamples, isUndone: false)
    return page(
      title: "\(MeasuresSheet.title) \(list.unit ?? "各单位") \(list.asOf)",
      footer: "整改措施和责任清单　流水校验 \(PrintedHash.short(list.hash))", marks,
      MeasuresSheet(list: list).sheets, style: "\n" + MeasuresSheet.style)
  }

  /// A form to be filled in by hand where the registry doesn't know (半年报, 事故速报), on A4.
  public static func html(_ form: PaperForm) -> String {
    let marks = PaperMark.all(
      isTrial: form.isTrial, hasSamples: form.hasSamples, isUndone: false)
    return page(
      title: "\(form.title) \(form.subject)",
      footer: "\(form.title)　流水校验 \(PrintedHash.short(form.hash))", marks,
      BlankForm(form: form).sheets)
  }

  private static func page(
    title: String, footer: String, _ marks: [PaperMark], _ sheets: [HTML], style: String = ""
  ) -> String {
    let watermark = marks.isEmpty ? nil : marks.map(\.title).joined(separator: " · ")
    let line = marks.map(\.sentence).joined()
    // What the margins of a page say stands in the sheet too, for programs that print no margins.
    let sheets = sheets.map { $0.ending(with: .tag("p", "check", footer)) }
    var page = "<!DOCTYPE html>\n"
    HTML.element(
      "html", attributes: [("lang", "zh-CN")],
      [
        .tag(
          "head", nil,
          [
            .element("meta", attributes: [("charset", "UTF-8")], []),
            .tag("title", nil, title),
            .style(PaperStyle.text(footer: footer, watermark: watermark) + style),
          ]),
        .tag(
          "body", nil,
          [.tag("div", "watermark", watermark ?? "")]
            + (marks.isEmpty ? sheets : sheets.map { $0.beginning(with: .tag("p", "mark", line)) })),
      ]
    ).write(to: &page)
    return page + "\n"
  }

  private static func sheets(_ head: PaperHead, _ content: PaperContent) -> [HTML] {
    switch content {
    case .inspection(let inspection): InspectionForm(head: head, inspection: inspection).sheets
    case .statement(let statement, let hash, let previous, let names):
      StatementForm(
        head: head, content: statement, hash: hash, previousHash: previous, unitNames: names
      ).sheets
    case .hazards(let items):
      switch head.kind {
      case .application: ApplicationForm(head: head, items: items).sheets
      case .approval: ApprovalForm(head: head, items: items).sheets
      case .supervision: SupervisionForm(head: head, items: items).sheets
      default: NoticeForm(head: head, items: items).sheets
      }
    }
  }
}
