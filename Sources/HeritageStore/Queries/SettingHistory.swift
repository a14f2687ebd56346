package import Heritage

/// The values of all settings on all days.
package struct SettingHistory: Sendable {
  private let changes: [String: [StoredSetting]]

  /// - Parameter stored: in the order of their days.
  package init(_ stored: [StoredSetting]) { changes = Dictionary(grouping: stored, by: \.key) }

  /// The value on a day: as changed by then, or the default.
  package func value(_ setting: Setting, on day: CivilDate) -> String {
    changes[setting.rawValue]?.last { $0.validFrom <= day }?.value ?? setting.defaultValue
  }

  /// A whole number; that of the default where what stands there is none, which `doctor` reports.
  package func number(_ setting: Setting, on day: CivilDate) -> Int {
    Int(value(setting, on: day)) ?? Int(setting.defaultValue) ?? 0
  }

  /// The first day that is held, and the days on which any of these settings changed, up to a day.
  package func days(of settings: [Setting], until today: CivilDate) -> [CivilDate] {
    let days = settings.flatMap { changes[$0.rawValue] ?? [] }.map(\.validFrom)
    return Set([.first] + days.filter { $0 <= today }).sorted()
  }
}
