package import Heritage
import HeritageStore

extension Bureau {
  /// Changes a setting from a day on (today where it is left out); returns the value that the day had before. The
  /// same value again is no change and no entry.
  @discardableResult
  package func change(
    _ setting: Setting, to value: String, from day: CivilDate? = nil, isDryRun: Bool = false
  ) throws -> String {
    guard setting.accepts(value) else { throw OperationError.settingValue(setting, value) }
    return try write(commit: !isDryRun) { session in
      let day = day ?? session.today
      guard day >= session.today else {
        throw OperationError.settingOfThePast(setting, day: day, today: session.today)
      }
      let old = try session.read.value(of: setting, on: day)
      guard old != value else { return old }
      try session.append(
        .setting(setting.rawValue), .settingChanged,
        ["value": .string(value), "from": .string(day.description)])
      return old
    }
  }
}
