import Heritage
import Testing

/// Geometries with their bytes as shapely 2.2 (GEOS) writes them, in hexadecimal.
struct WKBSample: CustomTestStringConvertible {
  let name: String
  let geometry: Geometry
  let littleEndian: String
  let bigEndian: String

  var testDescription: String { name }

  static let all = [
    WKBSample(
      name: "point", geometry: .point(at(120.95, 31.38)),
      littleEndian: "0101000000CDCCCCCCCC3C5E40E17A14AE47613F40",
      bigEndian: "0000000001405E3CCCCCCCCCCD403F6147AE147AE1"),
    WKBSample(
      name: "line", geometry: .line([at(120.95, 31.38), at(120.96, 31.39)]),
      littleEndian: "010200000002000000CDCCCCCCCC3C5E40E17A14AE47613F40"
        + "3D0AD7A3703D5E40A4703D0AD7633F40",
      bigEndian: "000000000200000002405E3CCCCCCCCCCD403F6147AE147AE1"
        + "405E3D70A3D70A3D403F63D70A3D70A4"),
    WKBSample(
      name: "area with a hole",
      geometry: area(
        ring(0, 0, 4, 0, 4, 4, 0, 0), holes: [ring(1, 0.5, 2, 0.5, 2, 1, 1, 0.5)]),
      littleEndian: "0106000000010000000103000000020000000400000000000000000000000000000000"
        + "000000000000000000104000000000000000000000000000001040000000000000104000"
        + "00000000000000000000000000000004000000000000000000F03F000000000000E03F00"
        + "00000000000040000000000000E03F0000000000000040000000000000F03F0000000000"
        + "00F03F000000000000E03F",
      bigEndian: "0000000006000000010000000003000000020000000400000000000000000000000000000000"
        + "401000000000000000000000000000004010000000000000401000000000000000000000"
        + "000000000000000000000000000000043FF00000000000003FE000000000000040000000"
        + "000000003FE000000000000040000000000000003FF00000000000003FF0000000000000"
        + "3FE0000000000000"),
  ]
}

/// The bytes of hexadecimal digits, two each.
func bytes(_ hexadecimal: String) -> [UInt8] {
  let digits = hexadecimal.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
}
