import Testing

@testable import HeritageCommands

@Suite struct LineKeyTests {
  private func keys(_ bytes: [UInt8]) -> [LineKey] {
    var decoder = LineKeyDecoder()
    return bytes.compactMap { decoder.take($0) }
  }

  @Test func charactersComeAsTheirBytesAreComplete() {
    #expect(keys(Array("a漏𠮷".utf8)) == [.text("a"), .text("漏"), .text("𠮷")])
  }

  @Test(arguments: [
    ("\u{1B}[A", LineKey.up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}OD", .left),
    ("\u{1B}[H", .home), ("\u{1B}OF", .end), ("\u{1B}[3~", .delete), ("\u{1B}[1~", .home),
    ("\u{8}", .backspace), ("\u{7F}", .backspace), ("\u{1}", .home), ("\u{5}", .end),
    ("\u{B}", .eraseToEnd), ("\u{15}", .eraseToStart), ("\u{17}", .eraseWord), ("\r", .enter),
    ("\n", .enter), ("\t", .tab), ("\u{3}", .interrupt), ("\u{1A}", .stop), ("\u{1C}", .quit),
    ("\u{4}", .endOfInput), ("\u{C}", .redraw),
  ])
  func keysOfEditingAreKnown(text: String, key: LineKey) {
    #expect(keys(Array(text.utf8)) == [key])
  }

  @Test func whatMeansNothingIsDropped() {
    // An unknown sequence, Escape alone, a control, broken UTF-8, a mark that turns the direction of writing.
    #expect(keys(Array("\u{1B}[1;5Xa".utf8)) == [.text("a")])
    #expect(keys(Array("\u{1B}a".utf8)) == [.text("a")])
    #expect(keys(Array("\u{2}\u{0}a".utf8)) == [.left, .text("a")])
    #expect(keys([0xE6, 0xBC, 0x61, 0xFF, 0x80, 0x62]) == [.text("a"), .text("b")])
    #expect(keys(Array("\u{202E}\u{9B}a".utf8)) == [.text("a")])
  }

  @Test func aLineIsEditedByCharacters() {
    var line = LineBuffer("屋面 漏雨")
    line.edit(.left)
    line.edit(.backspace)
    #expect(line.text == "屋面 雨")
    line.insert("滴")
    line.edit(.home)
    line.edit(.delete)
    #expect(line.text == "面 滴雨")
    #expect(line.beforeCursor.isEmpty)
    line.edit(.left)
    line.edit(.backspace)
    line.edit(.end)
    line.edit(.right)
    line.edit(.delete)
    line.edit(.eraseWord)
    #expect(line.text == "面 ")
    line.edit(.eraseToStart)
    #expect(line.isEmpty)
    line.insert("e")
    // What joins with the character before it goes with it.
    line.insert("\u{301}")
    line.edit(.backspace)
    #expect(line.isEmpty)
    line.replaceBeforeCursor(with: "~/照片/")
    line.edit(.home)
    line.edit(.eraseToEnd)
    #expect(line.isEmpty)
  }
}
