internal import Glibc

/// The version of libxml2 that the process runs with; `nil` where it does not say.
package enum LibXMLVersion {
  /// Such as `2.9.14`.
  package static var running: String? {
    // const char *xmlParserVersion: `20914`, which may be followed by a suffix.
    guard let symbol = dlsym(nil, "xmlParserVersion"),
      let text = symbol.load(as: UnsafePointer<CChar>?.self),
      let number = Int(String(cString: text).prefix { $0.isNumber })
    else { return nil }
    return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }
}
