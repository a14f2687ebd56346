package import Heritage
package import HeritageStore

/// What the grade of a site asks for on a day (分级管控), by the bureau's settings.
package struct GradedControl: Hashable, Sendable {
  package var days: Int
  package var inspector: ControlInspector
  package var report: ControlReport
}

extension ReadSession {
  /// The control of a grade on a day.
  package func control(of grade: RiskGrade, on day: CivilDate) throws -> GradedControl {
    let settings = Setting.control(of: grade)
    return GradedControl(
      days: try number(of: settings.days, on: day),
      inspector: ControlInspector(rawValue: try value(of: settings.inspector, on: day)) ?? .bureau,
      report: ControlReport(rawValue: try value(of: settings.report, on: day)) ?? .none)
  }
}
