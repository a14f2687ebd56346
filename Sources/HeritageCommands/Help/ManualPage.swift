/// A page of the manual (手册页) in the markup of man(7).
///
/// The lines are not filled by man, which would not know where Chinese text may be broken.
struct ManualPage {
  /// `wenbao-site`, whose file is `wenbao-site.1`.
  let name: String
  private let title: String
  private let version: String
  private let date: String
  private var sections: [(title: String, body: String)] = []

  /// Columns of the text; man indents it.
  static let width = 72

  /// - Parameters:
  ///   - title: What it is about, on a line.
  ///   - date: The day of the program, `YYYY-MM-DD`.
  init(name: String, title: String, version: String, date: String) {
    (self.name, self.title, self.version, self.date) = (name, title, version, date)
  }

  var fileName: String { "\(name).1" }

  /// The whole page.
  var text: String {
    let head = [
      ".TH \"\(Self.escaped(name.uppercased()))\" \"1\" \"\(date)\" \"\(version)\" \"\(ManualWords.manual)\"",
      ".SH \(ManualWords.name)", Self.escaped(name) + " \\- " + Self.escaped(title),
    ]
    return (head + sections.map { ".SH \($0.title)\n\($0.body)" }).joined(separator: "\n") + "\n"
  }

  /// A section of text that stands as it is.
  mutating func add(_ title: String, _ text: String) {
    sections.append((title, Self.literal(text)))
  }

  /// A section of names with their meanings.
  mutating func add(_ title: String, _ rows: [(name: String, meaning: String)]) {
    let rows = rows.map { HelpSection.Row(label: $0.name, text: $0.meaning) }
    add(title, HelpSection(title: "", rows: rows).text(width: Self.width).untitled)
  }

  /// A section of parts that each have a title.
  mutating func add(_ title: String, parts: [(title: String, text: String)]) {
    let parts = parts.map { ".SS \"\(Self.escaped($0.title))\"\n" + Self.literal($0.text) }
    sections.append((title, parts.joined(separator: "\n")))
  }

  private static func literal(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let end = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    return ".nf\n\(escaped(lines[..<end].joined(separator: "\n")))\n.fi"
  }

  /// Backslashes, hyphens and leading dots and apostrophes mean something to man.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let line = line.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&\(line)" : String(line)
    }
    .joined(separator: "\n")
  }
}

extension String {
  /// A list of help without its first line, the title.
  var untitled: String {
    String(drop { $0 != "\n" }.dropFirst())
  }
}
