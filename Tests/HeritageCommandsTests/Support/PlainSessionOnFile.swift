import HeritageTestSupport

/// Somebody with `sqlite3` at a registry.
struct PlainSessionOnFile {
  let path: String

  init(_ path: String) { self.path = path }

  /// What the session said, output and errors together.
  func run(_ sql: String) throws -> String {
    let result = try PlainSession.run(sql, on: path)
    return result.output + result.error
  }
}
