/// A line being typed: its characters, and where the next one goes.
struct LineBuffer: Hashable, Sendable {
  private(set) var characters: [Character] = []
  private(set) var cursor = 0

  init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  var text: String { String(characters) }
  var beforeCursor: String { String(characters[..<cursor]) }
  var afterCursor: String { String(characters[cursor...]) }
  var isEmpty: Bool { characters.isEmpty }
  var isAtEnd: Bool { cursor == characters.count }

  /// Types a scalar; one that joins with the character before it becomes part of that.
  mutating func insert(_ scalar: Unicode.Scalar) {
    guard cursor > 0 else { return insert(Character(scalar)) }
    var joined = String(characters[cursor - 1])
    joined.unicodeScalars.append(scalar)
    if joined.count == 1 {
      characters[cursor - 1] = Character(joined)
    } else {
      insert(Character(scalar))
    }
  }

  private mutating func insert(_ character: Character) {
    characters.insert(character, at: cursor)
    cursor += 1
  }

  /// Puts another text before the cursor.
  mutating func replaceBeforeCursor(with text: String) {
    let rest = characters[cursor...]
    characters = Array(text)
    cursor = characters.count
    characters += rest
  }

  /// Moves or erases; what is no key of editing changes nothing.
  mutating func edit(_ key: LineKey) {
    switch key {
    case .left: cursor = max(cursor - 1, 0)
    case .right: cursor = min(cursor + 1, characters.count)
    case .home: cursor = 0
    case .end: cursor = characters.count
    case .backspace: erase(from: max(cursor - 1, 0))
    case .delete: if !isAtEnd { characters.remove(at: cursor) }
    case .eraseToStart: erase(from: 0)
    case .eraseToEnd: characters.removeSubrange(cursor...)
    case .eraseWord:
      var start = cursor
      while start > 0, characters[start - 1].isWhitespace { start -= 1 }
      while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
      erase(from: start)
    default: break
    }
  }

  private mutating func erase(from start: Int) {
    characters.removeSubrange(start..<cursor)
    cursor = start
  }
}
