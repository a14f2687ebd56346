import GRDB
package import Heritage

extension ReadSession {
  /// What the registry says about some words: records of which one text holds them all, or holds some while the name of
  /// its site holds the rest. Letters of ASCII count as the same in both cases.
  ///
  /// A plain scan: a full-text index would not find words of one or two characters.
  ///
  /// - Parameters:
  ///   - words: none of them empty.
  ///   - subjects: what to look through; empty: all.
  ///   - most: how many findings of a subject are given; all are counted.
  package func find(
    _ words: [String], in subjects: Set<FindSubject> = [], most: Int
  ) throws -> [FindGroup] {
    guard !words.isEmpty else { return [] }
    let sites = try words.map { words.count > 1 ? try sitesNamed($0) : [] }
    return try FindSubject.allCases.filter { subjects.isEmpty || subjects.contains($0) }
      .compactMap { subject in
        var group = FindGroup(subject: subject, count: 0, findings: [])
        var seen: Set<String> = []
        for source in FindSource.all where source.subject == subject {
          try look(for: words, sites, in: source, &seen, &group, most)
        }
        group.count = seen.count
        // The sort of the standard library keeps the order of what is equal.
        group.findings = Array(
          group.findings.sorted { $0.closeness(to: words) < $1.closeness(to: words) }.prefix(most))
        return seen.isEmpty ? nil : group
      }
  }

  private func look(
    for words: [String], _ sites: [[String]], in source: FindSource, _ seen: inout Set<String>,
    _ group: inout FindGroup, _ most: Int
  ) throws {
    let query = FindQuery(source, words, sites: sites)
    let rows = try Row.fetchCursor(database, sql: query.sql, arguments: query.arguments)
    while let row = try rows.next() {
      let code: String = row[0]
      guard seen.insert(code).inserted else { continue }
      let isNamed = words.contains(code)
      guard group.findings.count < most || isNamed else { continue }
      let texts: [String?] = source.fields.indices.map { row[$0 + 2] }
      let place =
        texts.firstIndex { text in text.map(words.contains) ?? false }
        ?? texts.firstIndex { text in words.contains { query.holds(text, $0) } } ?? 0
      group.findings.append(
        Finding(
          subject: source.subject, code: code, site: row[1], field: source.fields[place].field,
          text: texts[place] ?? ""))
    }
  }

  private func sitesNamed(_ word: String) throws -> [String] {
    try namedRecords(.site).filter { $0.name.contains(word) || $0.code == word.uppercased() }
      .map(\.code)
  }
}

extension Finding {
  /// What is called by one of the words whole comes first, then what has it in its name.
  fileprivate func closeness(to words: [String]) -> Int {
    if words.contains(code) || words.contains(text) { return 0 }
    return field == .name || field == .title ? 1 : 2
  }
}

/// The query that finds words in one source.
private struct FindQuery {
  private(set) var sql: String
  private(set) var arguments = StatementArguments()

  init(_ source: FindSource, _ words: [String], sites: [[String]]) {
    let texts = source.fields.map(\.expression)
    let columns = (["CAST(\(source.code) AS TEXT)", source.site] + texts).joined(separator: ", ")
    var conditions: [String] = []
    for (word, sites) in zip(words, sites) {
      let hasLetters = word.utf8.contains { Self.isLetter($0) }
      // instr compares bytes; LIKE folds the letters of ASCII, and takes three times as long.
      var ways = texts.map { hasLetters ? "\($0) LIKE ? ESCAPE '\\'" : "instr(\($0), ?) > 0" }
      for _ in texts { arguments += [hasLetters ? "%\(Self.escaped(word))%" : word] }
      if source.site != "NULL", !sites.isEmpty {
        ways.append("\(source.site) IN (\(sites.map { _ in "?" }.joined(separator: ", ")))")
        arguments += StatementArguments(sites)
      }
      conditions.append("(" + ways.joined(separator: " OR ") + ")")
    }
    sql = "SELECT \(columns) \(source.from) AND " + conditions.joined(separator: " AND ")
  }

  /// Whether a text holds a word, as the query looks for it.
  func holds(_ text: String?, _ word: String) -> Bool {
    guard let text else { return false }
    return text.contains(word) || text.lowercased().contains(word.lowercased())
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func escaped(_ word: String) -> String {
    word.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
  }
}
