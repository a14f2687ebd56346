public import Heritage

extension WKB {
  /// The bytes of a geometry as lower-case hexadecimal digits, for where bytes cannot go.
  public static func hexadecimal(_ geometry: Geometry) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: encode(geometry).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self)
  }

  /// The geometry in hexadecimal digits.
  ///
  /// - Throws: ``WKBError``; what is no hexadecimal digit ends the bytes.
  public static func decode(hexadecimal text: String) throws(WKBError) -> Geometry {
    let nibbles = text.utf8.map { byte in
      byte <= UInt8(ascii: "9")
        ? byte &- UInt8(ascii: "0") : (byte | 0x20) &- UInt8(ascii: "a") &+ 10
    }.prefix { $0 < 16 }
    let bytes = stride(from: 0, to: nibbles.count - 1, by: 2).map {
      nibbles[$0] << 4 | nibbles[$0 + 1]
    }
    return try decode(bytes)
  }
}
