import Foundation
import Heritage
import HeritagePapers
import Testing

/// Pictures stand on sheets of their own, each once, and are called by their numbers.
@Suite struct PictureAnnexTests {
  private func picture(
    _ name: String, _ digest: String, _ role: EvidenceRole = .other,
    type: String = "image/png"
  ) -> PaperPicture {
    PaperPicture(name: name, mediaType: type, sha256: digest, role: role, bytes: [1])
  }

  private func page(_ kind: DocumentKind, _ pictures: [PaperPicture]...) -> String {
    PaperPage.html(
      SamplePapers.head(kind),
      .hazards(
        pictures.map { pictures in
          var item = SamplePapers.ordinary
          item.photographs = pictures
          item.claim?.pictures = pictures
          return item
        }))
  }

  private func captions(_ page: String) -> [String] {
    page.components(separatedBy: "<figcaption>").dropFirst().compactMap {
      $0.components(separatedBy: "</figcaption>").first
    }
  }

  @Test func eachPictureIsThereOnceHoweverOftenItIsNamed() {
    let page = page(
      .notice, [picture("a.png", "1"), picture("b.png", "2")], [picture("c.png", "1")], [])
    #expect(page.components(separatedBy: "<img ").count == 3)
    #expect(page.contains("<td>附图1、2</td>"))
    #expect(page.contains("<td>附图1</td>"))
    #expect(
      captions(page) == [
        "附图1　示例宅院 YH-2026-0001-F　a.png", "附图2　示例宅院 YH-2026-0001-F　b.png",
      ])
  }

  @Test func whatIsNoPictureIsCalledByItsName() {
    let page = page(
      .application,
      [
        picture("前.png", "1", .before), picture("后.png", "2", .after),
        picture("验收单.pdf", "3", .other, type: "application/pdf"), picture("现场.png", "4", .other),
      ])
    #expect(page.contains("<br>佐证材料：附图3、验收单.pdf</td>"))
    #expect(page.contains("<td>附图1</td><td>附图2</td>"))
    #expect(
      captions(page) == [
        "附图1　示例宅院 YH-2026-0001-F 整改前　前.png", "附图2　示例宅院 YH-2026-0001-F 整改后　后.png",
        "附图3　示例宅院 YH-2026-0001-F 佐证　现场.png",
      ])
  }

  @Test func withoutPicturesThereIsNoSuchSheet() {
    let page = page(.notice, [])
    #expect(!page.contains("附图") && !page.contains("class=\"plates\""))
  }

  @Test(arguments: [
    (PaperPicture.Obstacle.damaged, "图片文件不完整，没有印出；原件照旧存在登记册里"),
    (.tooLarge, "图片文件过大，没有印出；原件存在登记册里"),
  ])
  func whyOneIsNotShownIsSaid(obstacle: PaperPicture.Obstacle, words: String) {
    var damaged = picture("a.jpg", "1", type: "image/jpeg")
    damaged.obstacle = obstacle
    let page = page(.notice, [damaged])
    #expect(page.contains("<figure><p class=\"unshown\">\(words)</p><figcaption>附图1"))
    #expect(!page.contains("<img "))
  }

  /// Columns that are written in by hand stay as wide as they are, and all of them fill the page.
  @Test(arguments: [
    (DocumentKind.notice, 257), (.application, 257), (.inspectionSheet, 156),
  ])
  func theColumnsFillThePage(kind: DocumentKind, width: Int) throws {
    let page = try SamplePapers.html(of: kind)
    let widths = page.components(separatedBy: "<col style=\"width: ").dropFirst().compactMap {
      Int($0.prefix { $0.isNumber })
    }
    #expect(widths.reduce(0, +) == width)
    #expect(widths.min() == 8)
    let headings = page.components(separatedBy: "</colgroup><thead><tr>").last?
      .components(separatedBy: "</tr>").first?.components(separatedBy: "<th>").count
    #expect(headings == widths.count + 1)
  }

  /// What the margins of a page say stands in each sheet too.
  @Test(arguments: DocumentKind.allCases)
  func everySheetEndsWithTheCheckingLine(kind: DocumentKind) throws {
    let head = SamplePapers.head(kind)
    let page = try SamplePapers.html(head)
    let line =
      "<p class=\"check\">\(kind.displayName) XX-2026-0001-A　校验 0123456789abcdef0123456789abcdef</p></section>"
    #expect(
      page.components(separatedBy: "<section ").count
        == page.components(separatedBy: line).count)
  }
}
