/// A `srsName` taken apart: an EPSG code and the axis order its form stands for.
///
/// The forms are listed at ``CoordinateReference``. Whether the code is an accepted one is not
/// decided here.
struct SRSName: Hashable {
  let epsgCode: Int
  let axisOrder: AxisOrder

  /// `nil` where the name has none of the forms.
  init?(_ text: String) {
    let name = Self.trim(text).lowercased()
    if Self.crs84.contains(name) {
      self.init(epsgCode: CoordinateSystem.wgs84.rawValue, axisOrder: .eastFirst)
      return
    }
    for form in Self.forms where name.hasPrefix(form.prefix) {
      guard let code = Self.code(in: name.dropFirst(form.prefix.count), after: form.separator)
      else { return nil }
      self.init(epsgCode: code, axisOrder: form.axisOrder)
      return
    }
    return nil
  }

  private init(epsgCode: Int, axisOrder: AxisOrder) {
    self.epsgCode = epsgCode
    self.axisOrder = axisOrder
  }

  private struct Form {
    let prefix: String
    /// What stands between a version of the register and the code; `nil` where no version is written.
    let separator: Character?
    let axisOrder: AxisOrder
  }

  private static let forms = [
    Form(prefix: "urn:ogc:def:crs:epsg:", separator: ":", axisOrder: .northFirst),
    Form(prefix: "urn:x-ogc:def:crs:epsg:", separator: ":", axisOrder: .northFirst),
    Form(prefix: "http://www.opengis.net/def/crs/epsg/", separator: "/", axisOrder: .northFirst),
    Form(prefix: "https://www.opengis.net/def/crs/epsg/", separator: "/", axisOrder: .northFirst),
    Form(
      prefix: "http://www.opengis.net/gml/srs/epsg.xml#", separator: nil, axisOrder: .eastFirst),
    Form(prefix: "epsg:", separator: nil, axisOrder: .eastFirst),
  ]

  /// CRS84 is WGS 84 with longitude first by definition, in every spelling.
  private static let crs84: Set<String> = [
    "urn:ogc:def:crs:ogc:1.3:crs84", "urn:ogc:def:crs:ogc::crs84", "ogc:crs84", "crs:84",
    "http://www.opengis.net/def/crs/ogc/1.3/crs84", "https://www.opengis.net/def/crs/ogc/1.3/crs84",
  ]

  /// The code at the end, after a version of digits and dots that may be empty or left out.
  private static func code(in rest: Substring, after separator: Character?) -> Int? {
    guard let separator, let mark = rest.firstIndex(of: separator) else { return number(rest) }
    guard rest[..<mark].allSatisfy({ ("0"..."9").contains($0) || $0 == "." }) else { return nil }
    return number(rest[rest.index(after: mark)...])
  }

  /// Digits only: `Int` alone would take a sign.
  private static func number(_ text: Substring) -> Int? {
    guard text.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return Int(text)
  }

  private static func trim(_ text: String) -> Substring {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}
