import Foundation
import Heritage
import HeritageGeometry
import HeritageStore

/// The zones of a site in force on a day, as they are drawn, with what lies about them.
struct ZoneScene {
  struct Line {
    let zone: ZoneSummary
    let geometry: Geometry
  }

  let body: SiteBody
  /// The drawn lines, in the order of the register.
  let lines: [Line]
  /// Drawn lines of other sites whose boxes meet one of these.
  let neighbours: [Line]
  /// What the texts give.
  let derivations: [ZoneDerivationOutcome]
  let engine: GeometryEngine

  init(
    of site: String, asOf day: CivilDate, _ session: ReadSession, _ boxes: LineBoxes,
    _ deriver: ZoneDeriver, _ engine: GeometryEngine
  ) throws {
    self.engine = engine
    body = try SiteBody(of: site, session)
    derivations = try deriver.outcomes(of: site, asOf: day)
    lines = try derivations.map(\.zone).compactMap(Self.line)
    var near: [Int: Line] = [:]
    for line in lines {
      guard let box = line.geometry.envelope else { continue }
      for zone in try session.zones(meeting: box.bounds, among: boxes, asOf: day)
      where zone.site != site {
        if let line = try Self.line(zone) { near[zone.id] = line }
      }
    }
    neighbours = near.values.sorted {
      ($0.zone.site, $0.zone.code) < ($1.zone.site, $1.zone.code)
    }
  }

  /// The drawn protection areas.
  var protectionAreas: [Line] { lines.filter { $0.zone.kind == .protectionArea } }

  /// The protection areas that a zone goes around.
  func protectionAreas(about zone: ZoneSummary) -> [ProtectionAreas.Line] {
    ProtectionAreas(derivations.map { ($0.zone, $0.drawn) }).lines(about: zone.kind, of: zone.part)
  }

  private static func line(_ zone: ZoneSummary) throws -> Line? {
    try zone.geometry.map { Line(zone: zone, geometry: try geometry($0)) }
  }

  private static func geometry(_ bytes: Data) throws -> Geometry { try WKB.decode([UInt8](bytes)) }
}

extension Envelope {
  /// As the store asks for it.
  var bounds: BoundingBox {
    BoundingBox(west: west, south: south, east: east, north: north)
  }
}
