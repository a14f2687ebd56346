package import Heritage
import HeritageStore

extension Bureau {
  /// Changes a setting; returns the value before. The same value again is no change and no entry.
  @discardableResult
  package func change(
    _ setting: Setting, to value: String, isDryRun: Bool = false
  ) throws -> String {
    guard setting.accepts(value) else { throw OperationError.settingValue(setting, value) }
    return try write(commit: !isDryRun) { session in
      let old = try session.read.value(of: setting)
      guard old != value else { return old }
      try session.append(
        .setting(setting.rawValue), .settingChanged, ["value": .string(value)])
      return old
    }
  }

  /// Adds an officer (经办人), bound to an account of the operating system where one is given.
  package func addOfficer(
    code: String, name: String, unit: String?, account: String?, isDryRun: Bool = false
  ) throws {
    try write(commit: !isDryRun) { session in
      guard try session.read.officer(code: code) == nil else {
        throw OperationError.officerExists(code: code)
      }
      if let account, let holder = try session.read.officer(account: account) {
        throw OperationError.accountTaken(account: account, officer: holder.code)
      }
      if let unit { _ = try session.read.unit(unit) }
      try session.append(
        .officer(code), .officerAdded,
        .members([
          "name": .string(name), "unit": unit.map(JSONValue.string),
          "account": account.map(JSONValue.string),
        ]))
    }
  }
}
