internal import CGEOS
internal import Heritage

extension GeometryEngine {
  /// The single geometries that a result of GEOS is made of; one where it is single itself.
  func parts(of handle: OpaquePointer) throws(GeometryEngineError) -> [Geometry] {
    // GEOSWKBWriter_create_r: a writer to be destroyed, or NULL.
    guard let writer = geos.GEOSWKBWriter_create_r(context) else { throw failure(of: .writing) }
    defer { geos.GEOSWKBWriter_destroy_r(context, writer) }
    // GEOSGetNumGeometries_r: the number, 1 for a single geometry, or -1.
    let count = geos.GEOSGetNumGeometries_r(context, handle)
    guard count >= 0 else { throw failure(of: .writing) }
    var parts: [Geometry] = []
    for index in 0..<count {
      // GEOSGetGeometryN_r: a geometry that belongs to the whole, or NULL.
      guard let part = geos.GEOSGetGeometryN_r(context, handle, index) else {
        throw failure(of: .writing)
      }
      parts.append(try read(part, with: writer))
    }
    return parts
  }

  private func read(
    _ handle: OpaquePointer, with writer: OpaquePointer
  ) throws(GeometryEngineError) -> Geometry {
    var count = 0
    // GEOSWKBWriter_write_r: bytes to be freed and their count, or NULL.
    guard let bytes = geos.GEOSWKBWriter_write_r(context, writer, handle, &count) else {
      throw failure(of: .writing)
    }
    defer { geos.GEOSFree_r(context, bytes) }
    do {
      return try WKB.decode(Array(UnsafeBufferPointer(start: bytes, count: count)))
    } catch {
      throw .unreadableResult(error)
    }
  }
}
