/// A path as a word of a shell's command line, in a command that is suggested.
package struct ShellWord: CustomStringConvertible {
  private let path: String

  /// A path; one that begins like an option gets `./` before it, `-` alone is standard input.
  package init(_ path: String) {
    self.path = path.hasPrefix("-") && path != "-" ? "./\(path)" : path
  }

  /// Any argument, as it is.
  package init(argument: String) {
    path = argument
  }

  /// The path itself where a shell takes it as it stands; otherwise in single quotes, and with a character that cannot
  /// be seen as `$'…'`, which bash and zsh know.
  package var description: String {
    if path.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      return "$'\(path.unicodeScalars.map(Self.escaped).joined())'"
    }
    if !path.isEmpty, path.unicodeScalars.allSatisfy(Self.isPlain) { return path }
    return "'\(path.replacing("'", with: #"'\''"#))'"
  }

  /// Letters and digits of any script, and what means nothing to a shell.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "/._-+=:,@%".unicodeScalars.contains(scalar)
      : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "，。、：；（）《》“”〔〕—…「」·！？".unicodeScalars.contains(scalar)
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\\", "'": "\\\(scalar)"
    case "\n": "\\n"
    case "\t": "\\t"
    case _ where scalar.properties.generalCategory == .control:
      scalar.utf8.map { "\\x" + String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    default: String(scalar)
    }
  }
}
