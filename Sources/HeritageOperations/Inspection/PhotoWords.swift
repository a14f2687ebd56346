/// Words as a shell takes them from a line: parted by white space; `'…'`, `"…"` and `\` take away what a sign means.
package enum PhotoWords {
  /// A character of a word.
  package struct Sign: Hashable, Sendable {
    package var character: Character
    /// It stands for itself.
    package var isQuoted: Bool
  }

  /// Where reading has come to.
  enum Quote: Hashable, Sendable {
    case none, single, double

    init?(opening character: Character) {
      switch character {
      case "'": self = .single
      case "\"": self = .double
      default: return nil
      }
    }

    var sign: String {
      switch self {
      case .none: ""
      case .single: "'"
      case .double: "\""
      }
    }
  }

  /// What reading a line came to.
  struct Reading {
    var words: [[Sign]] = []
    /// Where the last word begins that has not ended; `nil` after white space.
    var start: String.Index?
    /// The quotation mark that was not closed, with its place.
    var quote = Quote.none
    var quoteStart: String.Index?
  }

  static func read(_ line: String) -> Reading {
    var reading = Reading()
    var word: [Sign] = []
    var index = line.startIndex
    while index < line.endIndex {
      let character = line[index]
      let next = line.index(after: index)
      if reading.quote == .none, character.isWhitespace {
        if reading.start != nil { reading.words.append(word) }
        (reading.start, word) = (nil, [])
      } else {
        if reading.start == nil { reading.start = index }
        let isEscape = character == "\\" && reading.quote != .single && next < line.endIndex
        if isEscape {
          word += escaped(line[next], in: reading.quote)
          index = next
        } else if reading.quote == .none, let quote = Quote(opening: character) {
          (reading.quote, reading.quoteStart) = (quote, index)
        } else if String(character) == reading.quote.sign {
          (reading.quote, reading.quoteStart) = (.none, nil)
        } else {
          word.append(Sign(character: character, isQuoted: reading.quote != .none))
        }
      }
      index = line.index(after: index)
    }
    if reading.start != nil { reading.words.append(word) }
    return reading
  }

  /// A character behind a backslash; between double quotes it means something before few.
  private static func escaped(_ character: Character, in quote: Quote) -> [Sign] {
    let sign = Sign(character: character, isQuoted: true)
    let isPlain = quote == .none || ["\"", "\\", "$", "`"].contains(character)
    return isPlain ? [sign] : [Sign(character: "\\", isQuoted: true), sign]
  }

  /// A name as it must be typed for a word to hold it, inside a quotation mark that is open or outside any.
  static func typed(_ name: String, in quote: Quote) -> String {
    switch quote {
    case .single: name.replacing("'", with: #"'\''"#)
    case .double: name.reduce(into: "") { $0 += ("\"\\".contains($1) ? "\\" : "") + String($1) }
    case .none:
      name.enumerated().reduce(into: "") { text, one in
        let isSpecial =
          one.element.isWhitespace || "'\"\\*?[".contains(one.element)
          || (one.offset == 0 && one.element == "~")
        text += (isSpecial ? "\\" : "") + String(one.element)
      }
    }
  }
}
