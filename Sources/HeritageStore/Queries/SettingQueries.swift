import GRDB
package import Heritage

extension ReadSession {
  /// The value of a setting: as changed, or its default.
  package func value(of setting: Setting) throws -> String {
    try String.fetchOne(
      database, sql: "SELECT value FROM setting WHERE key = ?", arguments: [setting.rawValue])
      ?? setting.defaultValue
  }

  /// A setting that is a whole number.
  package func number(of setting: Setting) throws -> Int {
    let value = try value(of: setting)
    guard let number = Int(value) else { throw Self.impossible(value) }
    return number
  }
}
