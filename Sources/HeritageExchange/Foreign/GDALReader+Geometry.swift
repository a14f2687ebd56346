internal import CGDAL

extension GDALReader {
  /// Types of geometry by their numbers in ISO 13249-3, heights left aside.
  private enum Kind: Int32 {
    case point = 1
    case line, polygon, points, lines, polygons, collection
    case polyhedron = 15
    case triangles, triangle
  }

  /// The single geometries that one is made of; curves as chords.
  func parts(of geometry: cgdal_geometry_t) -> [ForeignReading.Part] {
    // OGR_G_HasCurveGeometry: 1 where some part is a curve.
    guard gdal.OGR_G_HasCurveGeometry(geometry, 1) != 0 else { return straightParts(of: geometry) }
    // OGR_G_GetLinearGeometry: a geometry to be destroyed, or NULL.
    guard let straight = gdal.OGR_G_GetLinearGeometry(geometry, Self.degreesOfChord, nil) else {
      return [.other(Int(type(of: geometry)))]
    }
    defer { gdal.OGR_G_DestroyGeometry(straight) }
    return straightParts(of: straight)
  }

  private func type(of geometry: cgdal_geometry_t) -> Int32 {
    gdal.OGR_GT_Flatten(gdal.OGR_G_GetGeometryType(geometry))
  }

  private func straightParts(of geometry: cgdal_geometry_t) -> [ForeignReading.Part] {
    let type = type(of: geometry)
    switch Kind(rawValue: type) {
    case .point:
      let pair = pairs(of: geometry)
      return pair.isEmpty ? [] : [.point(pair)]
    case .line:
      let pairs = pairs(of: geometry)
      return pairs.isEmpty ? [] : [.line(pairs)]
    case .polygon, .triangle:
      let rings = members(of: geometry).map { pairs(of: $0) }
      return rings.isEmpty ? [] : [.area(rings)]
    case .points, .lines, .polygons, .collection, .polyhedron, .triangles:
      return members(of: geometry).flatMap { straightParts(of: $0) }
    case nil: return [.other(Int(type))]
    }
  }

  private func members(of geometry: cgdal_geometry_t) -> [cgdal_geometry_t] {
    // OGR_G_GetGeometryRef: belongs to the whole, or NULL.
    (0..<gdal.OGR_G_GetGeometryCount(geometry)).compactMap {
      gdal.OGR_G_GetGeometryRef(geometry, $0)
    }
  }

  /// The first two numbers of each position.
  private func pairs(of geometry: cgdal_geometry_t) -> [Double] {
    let count = Int(gdal.OGR_G_GetPointCount(geometry))
    guard count > 0 else { return [] }
    let stride = Int32(2 * MemoryLayout<Double>.stride)
    return [Double](unsafeUninitializedCapacity: 2 * count) { buffer, filled in
      guard let first = buffer.baseAddress else { return }
      // OGR_G_GetPoints: how many were written.
      filled = 2 * Int(gdal.OGR_G_GetPoints(geometry, first, stride, first + 1, stride, nil, 0))
    }
  }
}
