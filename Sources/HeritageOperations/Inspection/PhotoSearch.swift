import Heritage

#if canImport(Glibc)
  import Glibc
#endif

/// Finds the files that somebody names at the terminal: `~/照片/屋面*.jpg '有 空格.jpg'`.
package struct PhotoSearch: Sendable {
  /// What begins a relative path.
  package var folder: String
  /// What `~` stands for; `nil` where that is not known.
  package var home: String?

  package init(folder: String, home: String?) {
    self.folder = folder
    self.home = home
  }

  /// What a line named.
  package struct Findings: Hashable, Sendable {
    /// Absolute, in the order of the words and of the names, each once.
    package var paths: [String] = []
    /// How often a path was named again.
    package var repeated = 0
    package var faults: [Fault] = []
  }

  /// Why a word names nothing.
  package enum Fault: Hashable, Sendable {
    case quoteOpen
    /// A pattern that no file has a name of.
    case noMatch(String)
    /// It stands there, but is a folder.
    case folder(String)
    case homeUnknown
  }

  /// The files that a line names. A whole line that is the path of a file is one, white space and all. A name that is no
  /// pattern is taken as it is, whether such a file is there or not.
  package func find(_ line: String) -> Findings {
    var findings = Findings()
    let whole = line.trimmed
    if whole.contains(where: { $0.isWhitespace || "*?[\\".contains($0) }), let path = path(whole),
      kind(of: path) == S_IFREG
    {
      findings.paths = [path]
      return findings
    }
    let reading = PhotoWords.read(line)
    guard reading.quote == .none else {
      findings.faults = [.quoteOpen]
      return findings
    }
    var seen: Set<String> = []
    for word in reading.words {
      for path in paths(of: word, &findings.faults) {
        if seen.insert(path).inserted {
          findings.paths.append(path)
        } else {
          findings.repeated += 1
        }
      }
    }
    return findings
  }

  private func paths(of word: [PhotoWords.Sign], _ faults: inout [Fault]) -> [String] {
    let name = String(word.map(\.character))
    var rest = word[...]
    var base = name.hasPrefix("/") ? "" : folder + "/"
    if let first = word.first, first.character == "~", !first.isQuoted,
      word.count == 1 || word[1].character == "/"
    {
      guard let home else {
        faults.append(.homeUnknown)
        return []
      }
      base = home
      rest = rest.dropFirst()
    }
    let literal = base + String(rest.map(\.character))
    guard rest.contains(where: { !$0.isQuoted && "*?[".contains($0.character) }) else {
      guard kind(of: literal) != S_IFDIR else {
        faults.append(.folder(name))
        return []
      }
      return [literal]
    }
    let pattern = rest.map { Self.escaped($0.character, $0.isQuoted) }.joined()
    let found = matches(base.map { Self.escaped($0, true) }.joined() + pattern)
      .filter { kind(of: $0) != S_IFDIR }
    if !found.isEmpty { return found }
    // `照片[1].jpg` is the name of a file, too.
    if kind(of: literal) == S_IFREG { return [literal] }
    faults.append(.noMatch(name))
    return []
  }

  /// A path from the beginning of the file system; `nil` where it begins with a `~` that is not known.
  func path(_ name: String) -> String? {
    if name.hasPrefix("/") { return name }
    if name == "~" || name.hasPrefix("~/") { return home.map { $0 + name.dropFirst() } }
    return "\(folder)/\(name)"
  }

  private static func escaped(_ character: Character, _ isQuoted: Bool) -> String {
    isQuoted && "*?[]\\".contains(character) || character == "\\"
      ? "\\\(character)" : String(character)
  }

  /// The kind of file at a path, as in `st_mode`; `nil` where there is none.
  private func kind(of path: String) -> mode_t? {
    var status = stat()
    // stat(2) returns 0, or -1 with errno set.
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// The paths that a pattern matches, by name. Its characters are those of UTF-8, whatever the locale.
  private func matches(_ pattern: String) -> [String] {
    // newlocale(3) returns NULL where there is no such locale; `?` and `[…]` then match bytes.
    let locale = newlocale(LC_CTYPE_MASK | LC_COLLATE_MASK, "C.UTF-8", nil)
    let before = locale.flatMap { uselocale($0) }
    defer {
      if let before { uselocale(before) }
      if let locale { freelocale(locale) }
    }
    var result = glob_t()
    defer { globfree(&result) }
    // glob(3) returns 0, or GLOB_NOMATCH and others where there is nothing to list.
    guard glob(pattern, 0, nil, &result) == 0, let list = result.gl_pathv else { return [] }
    return (0..<Int(result.gl_pathc)).compactMap { list[$0].map { String(cString: $0) } }
  }
}
