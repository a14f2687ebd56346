import Heritage
import Testing

/// One folding of full-width text, by every character of the two blocks.
@Suite struct HalfWidthTests {
  @Test func everyFullWidthCharacterHasItsPlainOneAndBack() throws {
    for value: UInt32 in 0x21...0x7E {
      let plain = try #require(Unicode.Scalar(value))
      let wide = try #require(Unicode.Scalar(value + 0xFEE0))
      #expect(wide.halfWidth == plain && plain.fullWidth == wide)
      #expect(plain.halfWidth == plain && wide.fullWidth == wide)
    }
    let space: Unicode.Scalar = "\u{3000}"
    #expect(space.halfWidth == " " && space.halfWidth.fullWidth == space)
  }

  @Test(arguments: [
    ("", ""), ("ＫＳ６－０１　甲，乙", "KS6-01 甲,乙"), ("、。“”〔〕", "、。“”〔〕"), ("｠￥é", "｠￥é"),
  ])
  func theRestStays(text: String, plain: String) {
    #expect(text.halfWidth == plain)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("＝1", "'＝1"), ("-", "'-"), ("\tx", "'\tx"), ("x", "x"), ("", ""),
    ("'x", "'x"),
  ])
  func aCellIsGuardedAndReadBack(text: String, cell: String) {
    #expect(text.guardedFromSpreadsheets == cell)
    #expect(cell.withoutSpreadsheetGuard == text)
  }
}
