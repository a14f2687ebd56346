public import Heritage

/// Well-known binary (ISO 19125, two dimensions): the form in which geometry is stored.
///
/// Positions are longitude then latitude, CGCS2000, degrees. Written little-endian, areas always as
/// MultiPolygon, so that equal geometries have equal bytes. Read in either byte order, with Polygon
/// accepted for an area of one. Three dimensions, measures and the EWKB extensions are refused.
public enum WKB {
  /// The bytes of a geometry. Nothing is checked: numbers are written as they are.
  public static func encode(_ geometry: Geometry) -> [UInt8] {
    var writer = WKBWriter(capacity: geometry)
    writer.append(geometry)
    return writer.bytes
  }

  /// The geometry in the bytes, which must hold one and nothing else.
  ///
  /// The structure of rings is not judged; see ``GeometryEngine/validity(of:)``.
  ///
  /// - Throws: ``WKBError``.
  public static func decode(_ bytes: [UInt8]) throws(WKBError) -> Geometry {
    try bytes.withUnsafeBufferPointer { (buffer) throws(WKBError) -> Geometry in
      var reader = WKBReader(UnsafeRawBufferPointer(buffer))
      let geometry = try reader.geometry()
      try reader.finish()
      return geometry
    }
  }
}
