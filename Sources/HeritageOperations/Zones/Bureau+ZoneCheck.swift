package import Heritage
import HeritageGeometry
import HeritageStore

/// What the checks on zones came to.
package struct ZoneCheckReport: Sendable {
  package var findings: [ZoneFinding] = []
  /// How many sites and how many drawn lines were looked at.
  package var siteCount = 0
  package var lineCount = 0

  /// Whether anything has to be done; notes ask for nothing.
  package var isInOrder: Bool { findings.allSatisfy { $0.severity == .note } }
}

extension Bureau {
  private static var checks: [any ZoneCheck.Type] {
    [
      ValidCheck.self, DuplicateVerticesCheck.self, OrientationCheck.self, PlaceCheck.self,
      BodyCoveredCheck.self, AreaCoveredCheck.self, StatedAreaCheck.self, SliverCheck.self,
      OverlapCheck.self, TextAgreesCheck.self,
    ]
  }

  /// Checks the zones in force on a day: of one site or of all, by one check or by all.
  package func checkZones(
    of site: String?, asOf day: CivilDate, only check: ZoneCheckCode?
  ) throws -> ZoneCheckReport {
    try read { session in
      let sites = try site.map { [try session.site($0).code] } ?? session.siteCodes()
      let (deriver, engine) = (try ZoneDeriver(session), try GeometryEngine())
      let boxes = try session.lineBoxes()
      var report = ZoneCheckReport()
      for site in sites {
        let scene = try ZoneScene(of: site, asOf: day, session, boxes, deriver, engine)
        report.siteCount += 1
        report.lineCount += scene.lines.count
        for one in Self.checks where check == nil || one.code == check {
          report.findings += try one.findings(in: scene)
        }
      }
      return report
    }
  }
}
