extension String {
  /// The same with full-width letters, digits and signs as plain ones (U+FF01 … U+FF5E, and the ideographic space).
  public var halfWidth: String {
    String(String.UnicodeScalarView(unicodeScalars.map(\.halfWidth)))
  }
}

extension Unicode.Scalar {
  /// The plain form of a full-width character of Chinese input; any other character itself.
  public var halfWidth: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0x3000: " "
    default: self
    }
  }

  /// The full-width form of a printable ASCII character; any other character itself.
  public var fullWidth: Unicode.Scalar {
    switch value {
    case 0x21...0x7E: Unicode.Scalar(value + 0xFEE0) ?? self
    case 0x20: "\u{3000}"
    default: self
    }
  }
}
