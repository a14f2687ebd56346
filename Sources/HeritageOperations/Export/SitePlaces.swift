import Heritage
import HeritageGeometry
import HeritageStore

/// Finds a point for a site: on its body, else on the first of its parts, else in a zone in force, else where its marker
/// stands.
final class SitePlaces {
  private lazy var engine = Result { () throws(GeometryEngineError) in try GeometryEngine() }
  private let zones: [String: [ZoneSummary]]
  private let markers: [String: [MarkerSummary]]

  /// - Parameters:
  ///   - zones: those in force on the day of the map.
  ///   - site: the one site that is asked for; `nil`: all.
  init(zones: [ZoneSummary], site: String?, _ session: ReadSession) throws {
    self.zones = Dictionary(grouping: zones.filter(\.isDrawn), by: \.site)
    markers = Dictionary(grouping: try session.markers(site: site), by: \.site)
  }

  /// CGCS2000, longitude first, degrees; `nil` where nothing on record gives a place.
  func place(
    of site: String, _ shapes: SiteShapes
  ) throws -> (position: Position, basis: MapBasis)? {
    if let (geometry, basis) = try ground(of: site, shapes) {
      return try position(on: geometry).map { ($0, basis) }
    }
    let standing = markers[site]?.last { $0.isStanding && $0.longitude != nil }
    guard let longitude = standing?.longitude.flatMap({ Double($0) }),
      let latitude = standing?.latitude.flatMap({ Double($0) })
    else { return nil }
    return (Position(longitude: longitude, latitude: latitude), .marker)
  }

  private func ground(
    of site: String, _ shapes: SiteShapes
  ) throws -> (Geometry, MapBasis)? {
    if let whole = shapes.whole { return (whole, .body) }
    if let part = shapes.parts.first { return (part.geometry, .part) }
    for kind in ZoneKind.allCases {
      guard let bytes = zones[site]?.first(where: { $0.kind == kind })?.geometry else { continue }
      return (try SiteShapes.geometry(bytes), MapBasis(kind))
    }
    return nil
  }

  /// A point needs no library.
  private func position(on geometry: Geometry) throws -> Position? {
    if case .point(let position) = geometry { return position }
    return try engine.get().place(on: geometry)
  }
}
