extension String {
  /// Whether there is nothing to read in it: white space of any kind, and characters that cannot be seen.
  package var isBlank: Bool {
    allSatisfy { character in
      character.isWhitespace
        || character.unicodeScalars.allSatisfy { $0.isUnseen || $0 == "\u{2800}" }
    }
  }

  /// Without the white space around it.
  package var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}

extension String? {
  package var isBlank: Bool { self?.isBlank ?? true }
}
