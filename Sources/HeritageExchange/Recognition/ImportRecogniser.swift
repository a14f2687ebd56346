package import Heritage

/// Tells the kind of a file from its first bytes, so that standard input can be recognised too.
package enum ImportRecogniser {
  /// `nil` where root element and namespace are none of the formats', or do not stand in the prefix.
  package static func kind(ofPrefix bytes: [UInt8]) -> ImportKind? {
    let scanner = PrologScanner(prefix: bytes)
    guard let name = scanner.rootLocalName, let kind = ImportKind(rawValue: name),
      scanner.rootNamespace == kind.namespace
    else { return nil }
    return kind
  }
}
