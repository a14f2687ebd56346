/// A colour of a map: red, green and blue, 0 … 255 each.
package struct MapColour: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  init(_ rgb: UInt32) {
    red = UInt8(truncatingIfNeeded: rgb >> 16)
    green = UInt8(truncatingIfNeeded: rgb >> 8)
    blue = UInt8(truncatingIfNeeded: rgb)
  }

  /// `#rrggbb`, as simplestyle and HTML write it.
  package var hexadecimal: String { "#" + [red, green, blue].map(Self.digits).joined() }

  /// `aabbggrr`, as KML writes it.
  ///
  /// - Parameter opacity: 0 … 255.
  package func keyhole(opacity: UInt8) -> String {
    [opacity, blue, green, red].map(Self.digits).joined()
  }

  /// `r,g,b,a`, as QGIS writes it.
  ///
  /// - Parameter opacity: 0 … 255.
  package func channels(opacity: UInt8) -> String { "\(red),\(green),\(blue),\(opacity)" }

  private static func digits(_ byte: UInt8) -> String {
    let text = String(byte, radix: 16)
    return text.count == 1 ? "0" + text : text
  }
}
