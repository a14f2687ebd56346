import Glibc
import Heritage
import HeritageOperations

/// Asks for a line at a terminal, with what people expect while they type: erasing whole characters, moving in the
/// line, the lines before (up, down), and completion (Tab).
struct LineEditor {
  /// What can come of the text before the cursor: more of it, and what there is to choose from.
  typealias Completion = (_ beforeCursor: String) -> PhotoCompletion?

  /// Where keys come from.
  let keys: any KeySource
  /// Where the line is shown.
  let sink: any ByteSink
  let width: () -> Int

  private var history: [String] = []

  init(keys: any KeySource, sink: any ByteSink, width: @escaping () -> Int) {
    self.keys = keys
    self.sink = sink
    self.width = width
  }

  /// The line typed; `nil` at the end of input.
  ///
  /// - Parameter prompt: its last line is the one behind which is typed.
  mutating func ask(_ prompt: String, completion: Completion?) throws -> String? {
    keys.enter()
    defer { keys.leave() }
    let cut = prompt.lastIndex(of: "\n").map { prompt.index(after: $0) } ?? prompt.startIndex
    sink.write(String(prompt[..<cut]))
    var typing = Typing(question: String(prompt[cut...]), history: history)
    draw(&typing)
    while true {
      switch try keys.next() {
      case .end:
        sink.write("\n")
        return nil
      case .changed: draw(&typing)
      case .byte(let byte):
        guard let key = typing.decoder.take(byte) else { continue }
        switch take(key, &typing, completion) {
        case .goOn: continue
        case .end: return nil
        case .line(let line):
          if !line.isBlank, history.last != line { history.append(line) }
          return line
        }
      }
    }
  }

  private enum Outcome {
    case goOn, end
    case line(String)
  }

  /// A line while it is typed.
  private struct Typing {
    let question: String
    /// The lines before, and this one at the end.
    var lines: [String]
    var place: Int
    var buffer = LineBuffer()
    var decoder = LineKeyDecoder()
    /// The row of the cursor, from that of the question on.
    var row = 0

    init(question: String, history: [String]) {
      self.question = question
      lines = history + [""]
      place = history.count
    }

    /// Changes to the line before or after.
    mutating func move(by step: Int) {
      guard lines.indices.contains(place + step) else { return }
      lines[place] = buffer.text
      place += step
      buffer = LineBuffer(lines[place])
    }
  }

  private mutating func take(
    _ key: LineKey, _ typing: inout Typing, _ completion: Completion?
  ) -> Outcome {
    switch key {
    case .text(let scalar):
      typing.buffer.insert(scalar)
      show(scalar, &typing)
    case .enter:
      typing.buffer.edit(.end)
      draw(&typing)
      sink.write("\n")
      return .line(typing.buffer.text)
    case .endOfInput where typing.buffer.isEmpty:
      return .end
    case .endOfInput: edit(.delete, &typing)
    case .tab: complete(&typing, completion)
    case .up, .down:
      typing.move(by: key == .up ? -1 : 1)
      draw(&typing)
    case .interrupt, .quit, .stop:
      sink.write("\n")
      keys.act(on: key)
      typing.row = 0
      draw(&typing)
    case .redraw: draw(&typing)
    case .left, .right, .home, .end, .backspace, .delete, .eraseWord, .eraseToStart, .eraseToEnd:
      edit(key, &typing)
    }
    return .goOn
  }

  private func edit(_ key: LineKey, _ typing: inout Typing) {
    typing.buffer.edit(key)
    draw(&typing)
  }

  /// A character at the end of a line that has room is just written.
  private func show(_ scalar: Unicode.Scalar, _ typing: inout Typing) {
    var screen = LineScreen(width: width())
    screen.advance(typing.question + typing.buffer.text)
    let character = Character(scalar)
    let isPlain = typing.buffer.characters.last == character && DisplayWidth.of(character) > 0
    if typing.buffer.isAtEnd, isPlain, screen.row == typing.row, !screen.isFull {
      sink.write(String(scalar))
    } else {
      draw(&typing)
    }
  }

  private func draw(_ typing: inout Typing) {
    let drawing = LineScreen.drawing(
      question: typing.question, line: typing.buffer, width: width(), from: typing.row)
    sink.write(drawing.text)
    typing.row = drawing.row
  }

  private func complete(_ typing: inout Typing, _ completion: Completion?) {
    guard let found = completion?(typing.buffer.beforeCursor) else {
      sink.write("\u{7}")
      return
    }
    let isFurther = found.line != typing.buffer.beforeCursor
    typing.buffer.replaceBeforeCursor(with: found.line)
    if !isFurther, !found.candidates.isEmpty {
      let rest = typing.buffer.afterCursor
      typing.buffer.edit(.end)
      draw(&typing)
      sink.write("\n" + Self.list(found.candidates, width: width()) + "\n")
      typing.row = 0
      for _ in rest { typing.buffer.edit(.left) }
    }
    draw(&typing)
  }

  /// Names beside one another, in as many lines as they need.
  private static func list(_ names: [String], width: Int) -> String {
    let shown = names.prefix(60).map(TerminalText.safe)
    let more = names.count > shown.count ? ["……共 \(names.count) 个"] : []
    var lines: [String] = []
    for name in shown + more {
      if let last = lines.last, DisplayWidth.of(last) + DisplayWidth.of(name) + 2 <= width {
        lines[lines.count - 1] = last + "  " + name
      } else {
        lines.append(name)
      }
    }
    return lines.joined(separator: "\n")
  }
}

/// Where a line editor gets its keys from.
protocol KeySource {
  func enter()
  func leave()
  func next() throws -> RawTerminal.Event
  /// Does what Ctrl-C, Ctrl-\ or Ctrl-Z ask for; returns where the program goes on.
  func act(on key: LineKey)
}

extension RawTerminal: KeySource {
  func act(on key: LineKey) {
    switch key {
    case .interrupt: _ = raise(SIGINT)
    case .quit: _ = raise(SIGQUIT)
    case .stop: _ = raise(SIGTSTP)
    default: break
    }
  }
}
