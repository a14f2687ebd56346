import Foundation
import Testing

@testable import Heritage

/// Files that are made from records have names that say what they are and harm nobody.
@Suite struct FileLabelTests {
  @Test(arguments: [
    (["YH-2026-0003-F", "报整改", "整改后", "2"], "YH-2026-0003-F_报整改_整改后_2"),
    (["检查照片", "FIRE:F-03", "1"], "检查照片_FIRE-F-03_1"),
    (["../../etc/passwd"], "etc-passwd"), (["/"], "文件"), ([""], "文件"), ([".隐藏"], "隐藏"),
    (["-rf", "--"], "rf"), (["a\u{202E}gpj.exe"], "a-gpj.exe"), (["一\n二\t三"], "一-二-三"),
    (["$(id)`id`;|&<>\"'\\*?"], "id-id"), (["e\u{301}t"], "ét"), (["平面图（一层）"], "平面图-一层"),
  ])
  func onlyWhatIsSafeEverywhereStays(parts: [String], name: String) {
    #expect(FileLabel(parts).description == name)
  }

  @Test func aLongTitleIsCut() {
    let label = FileLabel(["KS6-01-T00001", String(repeating: "图", count: 300)])
    #expect(label.description.utf8.count <= 180)
    #expect(label.description.hasPrefix("KS6-01-T00001_图图"))
    #expect(label.with(ending: "jpg").utf8.count < 255)
  }

  @Test func eachFileHasANameOfItsOwn() {
    var names = FileNames()
    let label = FileLabel(["A", "一"])
    #expect(names.name(label, ending: "png") == "A_一.png")
    #expect(names.name(label, ending: "png") == "A_一_2.png")
    #expect(names.name(label, ending: "pdf") == "A_一.pdf")
    // Some file systems take upper and lower case for the same.
    #expect(names.name(FileLabel(["a", "一"]), ending: "png") == "a_一_3.png")
    #expect(names.name(FileLabel(["A", "一", "2"]), ending: "png") == "A_一_2_2.png")
  }

  @Test(arguments: [
    ("后.png", "image/png", "png"), ("后.JPG", "image/jpeg", "jpg"), ("后.jpeg", "image/jpeg", "jpeg"),
    ("照片.exe", "image/png", "png"), ("照片", "image/png", "png"),
    ("表.xlsx", "application/zip", "xlsx"),
    ("图.dwg", "application/octet-stream", "dwg"), ("图.D:W", "application/octet-stream", "bin"),
    ("图.", "application/octet-stream", "bin"), ("图.toolong", "application/octet-stream", "bin"),
    ("回报", "application/xml", "xml"),
  ])
  func theEndingIsThatOfTheNameOrOfTheKind(name: String, mediaType: String, ending: String) {
    #expect(FileEnding.of(name: name, mediaType: mediaType) == ending)
  }
}

/// A picture that says where it was taken gives a site's coordinates away.
@Suite struct PhotographPositionTests {
  /// A TIFF structure with one directory of these tags, in either order of bytes.
  static func tiff(_ tags: [UInt16], isLittle: Bool) -> [UInt8] {
    func number(_ value: Int, _ size: Int) -> [UInt8] {
      let bytes = (0..<size).map { UInt8(value >> (8 * $0) & 0xFF) }
      return isLittle ? bytes : bytes.reversed()
    }
    let head: [UInt8] = isLittle ? [0x49, 0x49, 0x2A, 0] : [0x4D, 0x4D, 0, 0x2A]
    let entries = tags.flatMap { number(Int($0), 2) + number(4, 2) + number(1, 4) + number(0, 4) }
    return head + number(8, 4) + number(tags.count, 2) + entries + number(0, 4)
  }

  private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE1, 0, 60] + Array("Exif\0\0".utf8)
  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 40] + Array("eXIf".utf8)

  @Test(arguments: [true, false])
  func aDirectoryOfGPSIsFound(isLittle: Bool) {
    let placed = Self.tiff([0x010F, 0x8769, 0x8825], isLittle: isLittle)
    let plain = Self.tiff([0x010F, 0x8769], isLittle: isLittle)
    for lead in [Self.jpeg, Self.png, []] {
      #expect(PhotographPosition.isStated(in: Data(lead + placed)))
      #expect(!PhotographPosition.isStated(in: Data(lead + plain)))
    }
  }

  @Test func theSecondOfTwoIsLookedAtToo() {
    let bytes =
      Self.jpeg + Self.tiff([0x010F], isLittle: true) + Self.jpeg
      + Self.tiff([0x8825], isLittle: false)
    #expect(PhotographPosition.isStated(in: Data(bytes)))
  }

  @Test func whatIsCutOffCountsAsPlaced() {
    let whole = Self.jpeg + Self.tiff([0x010F, 0x0110], isLittle: true)
    #expect(PhotographPosition.isStated(in: Data(whole.dropLast(20))))
  }

  @Test func xmpIsFound() {
    #expect(
      PhotographPosition.isStated(in: Data("…<exif:GPSLatitude>31,18.0N</exif:GPSLatitude>".utf8)))
    #expect(!PhotographPosition.isStated(in: Data("%PDF-1.4 Exif".utf8)))
    #expect(!PhotographPosition.isStated(in: Data()))
  }
}
