import HeritageOperations
import Testing

@testable import HeritageCommands

@Suite struct LineEditorTests {
  /// Keys typed beforehand; notes what is asked of the terminal.
  private final class Script: KeySource {
    var events: [RawTerminal.Event]
    var calls: [String] = []

    init(_ text: String) { events = text.utf8.map { .byte($0) } }

    func enter() { calls.append("enter") }
    func leave() { calls.append("leave") }
    func next() throws -> RawTerminal.Event { events.isEmpty ? .end : events.removeFirst() }
    func act(on key: LineKey) { calls.append("\(key)") }
  }

  /// The lines that are answered to one question after the other, and all that was shown.
  private func type(
    _ text: String, width: Int = 20, completion: LineEditor.Completion? = nil
  ) throws -> (lines: [String?], shown: String, calls: [String]) {
    let (script, sink) = (Script(text), MemorySink())
    var editor = LineEditor(keys: script, sink: sink) { width }
    var lines: [String?] = []
    repeat {
      lines.append(try editor.ask("问\n答> ", completion: completion))
    } while lines.last != .some(nil)
    return (lines, sink.text, script.calls)
  }

  @Test func aLineIsShownAsItIsTyped() throws {
    let typed = try type("2 漏\u{7F}雨\r")
    #expect(typed.lines == ["2 雨", nil])
    #expect(
      typed.shown
        == "问\n\r\u{1B}[J答> 2 漏\r\u{1B}[J答> 2 雨\r\u{1B}[J答> 2 雨\n"
        + "问\n\r\u{1B}[J答> \n")
    #expect(typed.calls == ["enter", "leave", "enter", "leave"])
  }

  @Test func theCursorMovesByTheWidthOfCharacters() throws {
    let typed = try type("漏雨\u{1B}[D天\r")
    #expect(typed.lines == ["漏天雨", nil])
    #expect(typed.shown.contains("\r\u{1B}[J答> 漏雨\r\u{1B}[6C"))
    #expect(typed.shown.contains("\r\u{1B}[J答> 漏天雨\r\u{1B}[8C"))
  }

  @Test func aLongLineTakesSeveralRows() throws {
    let line = LineBuffer("一二三四五六七八九")
    let (text, row) = LineScreen.drawing(question: "答> ", line: line, width: 10, from: 1)
    #expect(text == "\u{1B}[1A\r\u{1B}[J答> 一二三四五六七八九")
    #expect(row == 2)
    // A row that is full to its end is gone on from the next.
    let full = LineScreen.drawing(question: "答> ", line: LineBuffer("一二三"), width: 10, from: 0)
    #expect(full.text == "\r\u{1B}[J答> 一二三\r\n")
    #expect(full.row == 1)
    // A wide character with one column left goes to the next row.
    var screen = LineScreen(width: 5)
    screen.advance("一二三")
    #expect((screen.row, screen.column) == (1, 2))
    var back = LineBuffer("一二三四五六七八九")
    back.edit(.home)
    let first = LineScreen.drawing(question: "答> ", line: back, width: 10, from: 2)
    #expect(first.text == "\u{1B}[2A\r\u{1B}[J答> 一二三四五六七八九\u{1B}[2A\r\u{1B}[4C")
    #expect(first.row == 0)
  }

  @Test func theLinesBeforeComeBack() throws {
    let typed = try type("a\rb\r\u{1B}[A\u{1B}[A\u{1B}[B!\rx\u{10}\u{E}y\r")
    #expect(typed.lines == ["a", "b", "b!", "xy", nil])
  }

  @Test func theEndOfInputEndsAnEmptyLineAlone() throws {
    #expect(try type("ab\u{1}\u{4}\r\u{4}").lines == ["b", nil])
    #expect(try type("ab").lines == [nil])
  }

  @Test func whatStopsTheProgramGoesToTheTerminal() throws {
    let typed = try type("a\u{1A}b\u{3}\u{1C}\r")
    #expect(typed.lines == ["ab", nil])
    #expect(typed.calls.filter { $0 != "enter" && $0 != "leave" } == ["stop", "interrupt", "quit"])
  }

  @Test func tabCompletesAndThenLists() throws {
    let typed = try type("屋\tx\u{7F}\t\r") { text in
      PhotoCompletion(line: "屋面", candidates: ["屋面1.jpg", "屋面\u{202E}2.jpg", "屋面3.jpg"])
    }
    #expect(typed.lines == ["屋面", nil])
    #expect(
      typed.shown.contains("答> 屋面\n屋面1.jpg\n屋面\\u{202E}2.jpg\n屋面3.jpg\n\r\u{1B}[J答> 屋面"))
    #expect(try type("x\t\r") { _ in nil }.shown.contains("\u{7}"))
  }
}
