package import Heritage
import HeritageStore

extension Bureau {
  /// Changes a setting.
  package func change(_ setting: Setting, to value: String) throws {
    guard setting.accepts(value) else { throw OperationError.settingValue(setting, value) }
    _ = try write { session in
      try session.append(
        .setting(setting.rawValue), .settingChanged, ["value": .string(value)])
    }
  }

  /// Adds an officer (经办人), bound to an account of the operating system where one is given.
  package func addOfficer(
    code: String, name: String, unit: String?, account: String?
  ) throws {
    try write { session in
      guard try session.read.officer(code: code) == nil else {
        throw OperationError.officerExists(code: code)
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
