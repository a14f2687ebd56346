extension String {
  /// As a line of the import formats (`Line` in register.xsd): white space around it gone and any inside it a single
  /// space. `nil` where the formats could not carry it: blank, over 400 characters, or with characters that XML 1.0
  /// does not have.
  package var formatLine: String? {
    let words = unicodeScalars.split { ["\t", "\n", "\r", " "].contains($0) }
    let line = words.map { String($0) }.joined(separator: " ")
    let isCarried = line.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && $0 != "\u{FFFE}" && $0 != "\u{FFFF}"
    }
    return !line.isBlank && isCarried && line.unicodeScalars.count <= 400 ? line : nil
  }
}
