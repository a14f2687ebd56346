/// The geometry types of WKB that are read and written, by their codes.
enum WKBKind: UInt32 {
  case point = 1
  case lineString = 2
  case polygon = 3
  case multiPolygon = 6
}
