import Testing

@testable import HeritageExchange

/// How much room a text takes.
@Suite struct SheetTextTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("隐患", 4), ("“隐患”…", 10), ("甲\n乙丙", 4), ("YH-1 线", 7),
  ])
  func aChineseCharacterIsTwiceAsWide(text: String, width: Int) {
    #expect(SheetText.width(text) == width)
  }

  @Test(arguments: [
    ("", 1), ("檐下有临时线", 1), (String(repeating: "线", count: 19), 1),
    (String(repeating: "线", count: 20), 2), (String(repeating: "线", count: 39), 3), ("甲\n\n乙", 3),
  ])
  func aLongTextGoesOverSeveralLines(text: String, lines: Int) {
    #expect(SheetText.lineCount(text, in: 40) == lines)
  }

  @Test func aRowIsAsHighAsItsLines() {
    #expect([1, 2, 3, 100].map { SheetText.height(lines: $0) } == [18, 32, 46.5, 409])
  }
}
