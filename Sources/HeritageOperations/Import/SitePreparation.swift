import Heritage
import HeritageExchange
import HeritageGeometry
import HeritageStore

/// Prepares a site's geometries and checks how they lie to one another: the protection area covers the body, the control
/// zone goes around the protection area, and the areas are those that are stated.
struct SitePreparation {
  let geometry: GeometryPreparation
  /// What of the site cannot be relied on.
  let faults: RecordFaults
  let report: (ImportProblem, SourcePosition) -> Void

  func prepare(_ site: SiteRecord) throws -> PreparedSite {
    let prepare = { (delivered: DeliveredGeometry?) in
      try delivered.flatMap { try geometry.prepare($0, faults: faults, report) }
    }
    let body = try prepare(site.body)
    let parts = try site.parts.map { try prepare($0.geometry) }
    let zones = try site.zones.map { try prepare($0.geometry) }
    // How zones lie to one another says nothing where it is not known which is which.
    if site.zones.allSatisfy(isPlaced) {
      let lines = zip(site.zones, zones).map { Line(zone: $0, geometry: $1?.area) }
      try check(lines, SiteBody(site, whole: body, parts: parts))
    }
    return PreparedSite(
      record: site, body: body?.stored, parts: parts.map { $0?.stored },
      zones: zones.map { $0?.stored })
  }

  private func isPlaced(_ zone: ZoneRecord) -> Bool {
    !faults.spoil(.kind, at: zone.position) && !faults.spoil(.part, at: zone.position)
  }

  private struct Line {
    let zone: ZoneRecord
    let geometry: Geometry?
  }

  private func check(_ lines: [Line], _ body: SiteBody) throws {
    var areas = ProtectionAreas()
    for line in lines where line.zone.kind == .protectionArea {
      areas.add(.init(line.zone, geometry: line.geometry))
    }
    let apart = Set(areas.lines.compactMap(\.part))
    for (index, line) in lines.enumerated() {
      guard let drawn = line.geometry else { continue }
      let zone = line.zone
      let inner = areas.lines(about: zone.kind, of: zone.part)
      try geometry.check(zone, report) { surround in
        if zone.kind == .protectionArea {
          return try surround.problems(
            ofProtectionArea: zone.code, drawn,
            over: body.covered(byZoneOf: zone.part, text: zone.text.value, apart: apart))
        }
        let beside = lines.indices.filter { $0 != index && lines[$0].zone.part == zone.part }
        return try surround.problems(
          ofZone: zone.code, drawn, about: inner, beside: beside.compactMap { lines[$0].geometry })
      }
      try geometry.check(zone, report) { surround in
        try surround.problems(
          ofArea: zone.statedArea.value, text: zone.text.value, drawn: drawn,
          about: inner)
      }
    }
  }
}

extension ProtectionAreas.Line {
  /// As a record has it.
  init(_ zone: ZoneRecord, geometry: Geometry?) {
    self.init(
      code: zone.code, part: zone.part, line: zone.validFrom?.description ?? "", geometry: geometry)
  }
}

extension GeometryPreparation.Prepared {
  /// The geometry where it is an area.
  fileprivate var area: Geometry? { if case .area = geometry { geometry } else { nil } }
}
