public import Heritage

/// Brings delivered coordinates to CGCS2000, longitude first, degrees.
///
/// Geographic systems need no library: only the axes are put in order (WGS 84 is taken over
/// unchanged). The first projected coordinate opens PROJ; each transformation is made once and kept.
/// One transformer belongs to one worker at a time and is not `Sendable`.
public final class CoordinateTransformer {
  private var context: ProjContext?
  private var transformations: [CoordinateSystem: ProjTransformation] = [:]

  /// Costs nothing: the library is opened when it is first needed.
  public init() {}

  /// The positions of a flat list of pairs.
  ///
  /// Only finite numbers pass, but their range is not looked at: swapped axes give a latitude of 120,
  /// and ``KunshanBox`` is what sees that and says so.
  ///
  /// - Parameters:
  ///   - coordinates: pairs in the file's own order: degrees, or metres for a projected system.
  ///   - reference: the system and the axis order of the file.
  /// - Throws: ``CoordinateTransformError``.
  public func positions(
    from coordinates: [Double], in reference: CoordinateReference
  ) throws(CoordinateTransformError) -> [Position] {
    guard coordinates.count.isMultiple(of: 2) else { throw .oddCount(coordinates.count) }
    if let slot = coordinates.firstIndex(where: { !$0.isFinite }) {
      throw .notFinite(index: slot / 2)
    }
    guard reference.system.isProjected else {
      return Self.positions(coordinates, order: reference.axisOrder)
    }
    var degrees = coordinates
    try transformation(for: reference.system).apply(to: &degrees, order: reference.axisOrder)
    if let slot = degrees.firstIndex(where: { !$0.isFinite }) {
      throw .notTransformable(index: slot / 2)
    }
    return Self.positions(degrees, order: reference.axisOrder)
  }

  /// A geometry on the plane of a projected system, easting and northing in metres.
  func plane(
    _ geometry: Geometry, of system: CoordinateSystem
  ) throws(CoordinateTransformError) -> PlaneGeometry {
    PlaneGeometry(carrier: try moved(geometry, system, isInverse: true))
  }

  /// A geometry as files of a projected system hold it: each position carries easting and northing in metres in the
  /// places of longitude and latitude; those of a geographic system stay degrees, longitude first.
  ///
  /// - Throws: ``CoordinateTransformError``.
  public func carried(
    _ geometry: Geometry, in system: CoordinateSystem
  ) throws(CoordinateTransformError) -> Geometry {
    system.isProjected ? try moved(geometry, system, isInverse: true) : geometry
  }

  /// The geometry that was computed on the plane of a projected system.
  func geometry(
    _ plane: PlaneGeometry, of system: CoordinateSystem
  ) throws(CoordinateTransformError) -> Geometry {
    try moved(plane.carrier, system, isInverse: false)
  }

  private func moved(
    _ geometry: Geometry, _ system: CoordinateSystem, isInverse: Bool
  ) throws(CoordinateTransformError) -> Geometry {
    let transformation = try transformation(for: system)
    var index = 0
    return try geometry.mapped { (position) throws(CoordinateTransformError) -> Position in
      var pair = [position.longitude, position.latitude]
      transformation.apply(to: &pair, order: .eastFirst, isInverse: isInverse)
      guard pair.allSatisfy(\.isFinite) else { throw .notTransformable(index: index) }
      index += 1
      return Position(longitude: pair[0], latitude: pair[1])
    }
  }

  private func transformation(
    for system: CoordinateSystem
  ) throws(CoordinateTransformError) -> ProjTransformation {
    if let known = transformations[system] { return known }
    let made = try ProjTransformation(from: system, in: openContext())
    transformations[system] = made
    return made
  }

  private func openContext() throws(CoordinateTransformError) -> ProjContext {
    if let context { return context }
    let made = try ProjContext()
    context = made
    return made
  }

  private static func positions(_ degrees: [Double], order: AxisOrder) -> [Position] {
    let (east, north) = order == .eastFirst ? (0, 1) : (1, 0)
    return stride(from: 0, to: degrees.count, by: 2).map {
      Position(longitude: degrees[$0 + east], latitude: degrees[$0 + north])
    }
  }
}
