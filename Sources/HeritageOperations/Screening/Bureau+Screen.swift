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
  /// Reads footprints and screens them; the registry is opened while the files are read.
  ///
  /// - Parameter reading: reads the files, on another thread.
  /// - Throws: what `reading` throws before what the registry does.
  package func screen(
    on day: CivilDate, nearMetres: Double, reading: @escaping @Sendable () throws -> FootprintFile
  ) throws -> (file: FootprintFile, report: ScreeningReport) {
    let reading = Beside(reading)
    do {
      let report: ScreeningReport? = try read { session in
        _ = try session.registry()
        let footprints = try reading.value().footprints
        // Many are handed out in parts, each with a view of its own.
        guard !Parallel.isWorthIt(footprints.count) else { return nil }
        let screener = try Screener(session, on: day, nearMetres: nearMetres, boxes: nil)
        return ScreeningReport(
          verdicts: try footprints.map(screener.verdict), undrawn: try screener.undrawn.get())
      }
      let file = try reading.value()
      return (
        file, try report ?? screen(file.footprints, on: day, nearMetres: nearMetres)
      )
    } catch {
      _ = try reading.value()
      throw error
    }
  }

  /// Screens footprints against every zone in force on the day of the application.
  ///
  /// - Parameter nearMetres: near misses are looked for within so many metres.
  package func screen(
    _ footprints: [Footprint], on day: CivilDate, nearMetres: Double
  ) throws -> ScreeningReport {
    guard Parallel.isWorthIt(footprints.count) else {
      return try screenPart(footprints[...], day, nearMetres, nil).report
    }
    let (boxes, head) = try read { (try $0.lineBoxes(), try $0.registry().headSeq) }
    let done = try Parallel.parts(of: footprints) { try screenPart($0, day, nearMetres, boxes) }
    // Each part has looked at a view of its own: somebody may have written in between.
    guard done.allSatisfy({ $0.head == head }) else {
      return try screenPart(footprints[...], day, nearMetres, nil).report
    }
    return ScreeningReport(
      verdicts: done.flatMap(\.report.verdicts), undrawn: done.first?.report.undrawn ?? [])
  }

  /// What one view of the registry gave, and the journal's head in it.
  private struct ScreenedPart: Sendable {
    let report: ScreeningReport
    let head: Int
  }

  private func screenPart(
    _ footprints: ArraySlice<Footprint>, _ day: CivilDate, _ nearMetres: Double,
    _ boxes: LineBoxes?
  ) throws -> ScreenedPart {
    try read { session in
      let screener = try Screener(session, on: day, nearMetres: nearMetres, boxes: boxes)
      return ScreenedPart(
        report: ScreeningReport(
          verdicts: try footprints.map(screener.verdict), undrawn: try screener.undrawn.get()),
        head: try session.registry().headSeq)
    }
  }
}
