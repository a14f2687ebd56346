package import Heritage

/// An application for works (报建申请) as it is received.
package struct CaseApplication: Sendable {
  /// The unit that builds (建设单位).
  package var applicant: String
  package var project: String
  package var place: String?
  /// The zones in force on this day count; the day received where it is left out.
  package var appliedOn: CivilDate?
  package var nearMetres: Double

  package init(
    applicant: String, project: String, place: String?, appliedOn: CivilDate?, nearMetres: Double
  ) {
    self.applicant = applicant
    self.project = project
    self.place = place
    self.appliedOn = appliedOn
    self.nearMetres = nearMetres
  }
}
