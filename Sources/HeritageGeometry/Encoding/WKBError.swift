/// Why bytes are not a geometry in well-known binary. Offsets count bytes from 0.
public enum WKBError: Error, Hashable, Sendable {
  /// The bytes end before what is announced: `needed` more were expected at `offset`.
  case truncated(offset: Int, needed: Int)
  /// The mark of the byte order is neither 0 nor 1.
  case unknownByteOrder(UInt8, offset: Int)
  /// A type that is not held: another geometry, three dimensions, measures, or an EWKB flag; or inside
  /// a MultiPolygon anything but a Polygon.
  case unexpectedType(UInt32, offset: Int)
  /// A coordinate is NaN or infinite. An empty point is written so.
  case notFinite(offset: Int)
  /// `count` bytes are left over after the geometry.
  case trailingBytes(count: Int)
}
