package import Heritage
package import HeritageStore

/// What screening a batch of footprints came to.
package struct ScreeningReport: Sendable {
  package var verdicts: [ScreeningVerdict]
  /// Zones in force on the day that are not drawn: nothing can be screened against them.
  package var undrawn: [ZoneSummary]

  package init(verdicts: [ScreeningVerdict], undrawn: [ZoneSummary]) {
    self.verdicts = verdicts
    self.undrawn = undrawn
  }

  package var isClear: Bool { verdicts.allSatisfy(\.isClear) }
}

extension Bureau {
  /// Screens footprints against every zone in force on the day of the application.
  ///
  /// - Parameter nearMetres: near misses are looked for within so many metres.
  package func screen(
    _ footprints: [Footprint], on day: CivilDate, nearMetres: Double
  ) throws -> ScreeningReport {
    try read { session in
      let screener = try Screener(session, on: day, nearMetres: nearMetres)
      return ScreeningReport(
        verdicts: try footprints.map(screener.verdict), undrawn: try screener.undrawn.get())
    }
  }
}
