import Heritage
import HeritageGeometry
import HeritageStore

extension Geometry {
  /// As a file would deliver it: EPSG:4490, longitude first.
  var delivered: DeliveredGeometry {
    DeliveredGeometry(srsName: Self.deliveredName, shape: deliveredShape, position: .none)
  }

  static var deliveredName: String {
    CoordinateReference(system: .cgcs2000, axisOrder: .eastFirst).canonicalName
  }

  private var deliveredShape: DeliveredGeometry.Shape {
    switch self {
    case .point(let position): .point([position.longitude, position.latitude])
    case .line(let positions): .line(positions.flatMap { [$0.longitude, $0.latitude] })
    case .area(let polygons):
      .area(
        polygons.map { polygon in
          ([polygon.shell] + polygon.holes).map { $0.flatMap { [$0.longitude, $0.latitude] } }
        })
    }
  }
}

extension PreparedGeometry {
  /// What is stored, as a file would deliver it; it says in which system it came, if in another.
  func delivered() throws -> DeliveredGeometry {
    var delivered = try WKB.decode(wkb).delivered
    if srs != delivered.srsName { delivered.deliveredIn = srs }
    return delivered
  }
}
