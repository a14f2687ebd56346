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
}
