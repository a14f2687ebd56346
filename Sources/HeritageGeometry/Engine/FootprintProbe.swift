internal import CGEOS
public import Heritage

/// A footprint made ready to be held against many zones: GEOS keeps it prepared, and on a plane about its middle.
///
/// It belongs to one engine and, like it, to one thread at a time.
public final class FootprintProbe {
  /// How a zone lies to the footprint.
  public struct Finding: Hashable, Sendable {
    /// What they share, m² geodesic.
    public let sharedSquareMetres: Double
    /// Whether the zone covers the footprint, its line included.
    public let isCovered: Bool
    /// The shortest way from the footprint to the zone's line, m geodesic; 0 where it crosses or touches it.
    public let metresToLine: Double
    /// Whether they have any place in common.
    public let touches: Bool
  }

  private let engine: GeometryEngine
  private let squareMetres: Double
  private let plane: LocalPlane
  private let handle: OpaquePointer
  private let prepared: OpaquePointer
  private let planeHandle: OpaquePointer

  /// - Throws: ``GeometryEngineError``; the footprint should be a valid area.
  public init(_ footprint: Geometry, engine: GeometryEngine) throws(GeometryEngineError) {
    guard let plane = LocalPlane(around: footprint) else { throw .failed(.reading, message: "") }
    self.engine = engine
    self.plane = plane
    squareMetres = GeodesicArea.squareMetres(of: footprint)
    let handle = try engine.handle(ofWKB: WKB.encode(footprint))
    do {
      planeHandle = try engine.handle(ofWKB: WKB.encode(plane.plane(footprint).carrier))
    } catch {
      engine.geos.GEOSGeom_destroy_r(engine.context, handle)
      throw error
    }
    // GEOSPrepare_r: a prepared geometry to be destroyed before the one it is made of, or NULL.
    guard let prepared = engine.geos.GEOSPrepare_r(engine.context, handle) else {
      engine.geos.GEOSGeom_destroy_r(engine.context, handle)
      engine.geos.GEOSGeom_destroy_r(engine.context, planeHandle)
      throw engine.failure(of: .intersection)
    }
    self.handle = handle
    self.prepared = prepared
  }

  deinit {
    engine.geos.GEOSPreparedGeom_destroy_r(engine.context, prepared)
    engine.geos.GEOSGeom_destroy_r(engine.context, handle)
    engine.geos.GEOSGeom_destroy_r(engine.context, planeHandle)
  }

  /// Holds the footprint against a zone.
  ///
  /// - Parameter wkb: of the zone, CGCS2000, longitude first; a valid area.
  /// - Throws: ``GeometryEngineError``.
  public func finding(onZone wkb: [UInt8]) throws(GeometryEngineError) -> Finding {
    let zone = try engine.handle(ofWKB: wkb)
    defer { engine.geos.GEOSGeom_destroy_r(engine.context, zone) }
    guard try answer(engine.geos.GEOSPreparedIntersects_r(engine.context, prepared, zone)) else {
      return Finding(
        sharedSquareMetres: 0, isCovered: false, metresToLine: try metresToLine(of: zone),
        touches: false)
    }
    if try answer(engine.geos.GEOSPreparedCoveredBy_r(engine.context, prepared, zone)) {
      return Finding(
        sharedSquareMetres: squareMetres, isCovered: true,
        metresToLine: try metresToLine(of: zone), touches: true)
    }
    let shared = try engine.sharedArea(handle, zone)
    return Finding(
      sharedSquareMetres: shared.map { GeodesicArea.squareMetres(of: $0) } ?? 0, isCovered: false,
      metresToLine: 0, touches: true)
  }

  /// GEOS answers 1 for yes, 0 for no, 2 for an error.
  private func answer(_ code: CChar) throws(GeometryEngineError) -> Bool {
    switch code {
    case 1: return true
    case 0: return false
    default: throw engine.failure(of: .intersection)
    }
  }

  private func metresToLine(of zone: OpaquePointer) throws(GeometryEngineError) -> Double {
    let geos = engine.geos
    // GEOSBoundary_r: a geometry to be destroyed, or NULL and a message.
    guard let line = geos.GEOSBoundary_r(engine.context, zone) else {
      throw engine.failure(of: .nearest)
    }
    defer { geos.GEOSGeom_destroy_r(engine.context, line) }
    guard let flat = try flattened(line) else { throw engine.failure(of: .nearest) }
    defer { geos.GEOSGeom_destroy_r(engine.context, flat) }
    guard let (from, to) = try engine.nearestPair(planeHandle, flat) else { return .infinity }
    return GeodesicDistance.metres(from: plane.position(from), to: plane.position(to))
  }

  /// The geometry on the footprint's plane, to be destroyed.
  private func flattened(_ geometry: OpaquePointer) throws(GeometryEngineError) -> OpaquePointer? {
    var frame = plane
    // GEOSGeom_transformXY_r: a geometry to be destroyed, or NULL; the callback returns 1.
    return engine.geos.GEOSGeom_transformXY_r(
      engine.context, geometry,
      { x, y, frame in
        guard let x, let y, let frame else { return 0 }
        let plane = frame.assumingMemoryBound(to: LocalPlane.self).pointee
        x.pointee = (x.pointee - plane.origin.longitude) * plane.metresPerDegreeEast
        y.pointee = (y.pointee - plane.origin.latitude) * plane.metresPerDegreeNorth
        return 1
      }, &frame)
  }
}
