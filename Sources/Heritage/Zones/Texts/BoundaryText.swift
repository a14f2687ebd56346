/// A zone's text as it is compared: without white space, full-width letters, digits and signs made narrow.
struct BoundaryText: Sendable {
  let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Self.plain(text.unicodeScalars) }

  var count: Int { scalars.count }

  subscript(range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  subscript(place: Int) -> Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  func starts(_ word: [Unicode.Scalar], at place: Int) -> Bool {
    guard place + word.count <= scalars.count else { return false }
    for offset in word.indices where scalars[place + offset] != word[offset] { return false }
    return true
  }

  /// As names and texts are compared.
  static func plain(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: plain(text.unicodeScalars))
    return String(view)
  }

  private static func plain(_ scalars: String.UnicodeScalarView) -> [Unicode.Scalar] {
    var plain: [Unicode.Scalar] = []
    var isApart = false
    for scalar in scalars {
      guard !scalar.properties.isWhitespace else {
        isApart = true
        continue
      }
      let narrow = scalar.halfWidth
      // 20 5米 is no 205米: the numbers stay apart.
      if isApart, let last = plain.last, isDigit(last), isDigit(narrow) { plain.append(" ") }
      plain.append(narrow)
      isApart = false
    }
    return plain
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || scalar == "."
  }
}
