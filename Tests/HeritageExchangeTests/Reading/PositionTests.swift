import Heritage
import HeritageExchange
import Testing

struct PositionTests {
  private func place(_ text: String, chunk: Int = 1 << 16) throws -> [String] {
    var limits = ImportLimits()
    limits.chunk = chunk
    return try Reading(text, limits: limits).summary.diagnostics.map {
      "\($0.position.line):\($0.position.column)"
    }
  }

  @Test func columnsCountCharactersNotBytes() throws {
    let text = Sample.register("<!-- 汉字𠮷 --><unit code='U1' kind='x' name='示例'/>")
    #expect(try place(text) == ["3:13"])
  }

  @Test func tagOverSeveralLinesIsPlacedAtItsStart() throws {
    let text = Sample.register("<!-- 甲 --> <unit\n  code='U1'\n  kind='x'\n  name='示例镇'/>")
    #expect(try place(text) == ["3:12"])
  }

  @Test(arguments: [7, 64, 1000, 1 << 16])
  func longLinesAndSmallPiecesKeepPositions(_ chunk: Int) throws {
    let good = "<unit code='U1' kind='bureau' name='示例单位'/>"
    let line = String(repeating: good, count: 200)
    let bad = "<unit code='U2'\n kind='x' name='示例'/>"
    let column = 200 * good.count + 1
    #expect(try place(Sample.register(line + bad), chunk: chunk) == ["3:\(column)"])
    #expect(
      try place(Sample.register(line + bad.replacing("\n", with: " ")), chunk: chunk)
        == ["3:\(column)"])
  }

  @Test func whatIsMissingAtTheEndIsPlacedAtTheStart() throws {
    let text = Sample.register(
      Sample.batch("<site code='S1' township='U1' category='other'>\n<name>示例宅</name>\n</site>"))
    #expect(try place(text) == ["6:1"])
  }

  @Test func windowsLineEndsAreOneLineEach() throws {
    let text = Sample.register("<unit code='U1' kind='x' name='示例'/>")
      .replacing("\n", with: "\r\n")
    #expect(try place(text) == ["3:1"])
  }
}
