import GRDB
package import Heritage

/// A setting's value from a day on.
package struct SettingChange: Hashable, Sendable {
  package var value: String
  package var validFrom: CivilDate
}

extension ReadSession {
  /// The value of a setting on a day: as changed by then, or its default.
  package func value(of setting: Setting, on day: CivilDate) throws -> String {
    try changes(of: setting).last { $0.validFrom <= day }?.value ?? setting.defaultValue
  }

  /// A setting that is a whole number.
  package func number(of setting: Setting, on day: CivilDate) throws -> Int {
    let value = try value(of: setting, on: day)
    guard let number = Int(value) else { throw Self.impossible(value) }
    return number
  }

  /// Every change of a setting, the past ones and those to come, in the order of their days.
  package func changes(of setting: Setting) throws -> [SettingChange] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT value, valid_from FROM setting WHERE key = ? ORDER BY valid_from"),
      arguments: [setting.rawValue]
    ).map { SettingChange(value: $0[0], validFrom: try date($0[1] as String)) }
  }
}
