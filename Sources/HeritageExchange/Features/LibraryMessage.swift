/// Something that GDAL has said of a file, in Chinese where it is known.
struct LibraryMessage: Hashable, Sendable {
  /// GDAL's own words.
  let text: String

  init(_ text: String) { self.text = text }

  /// What GDAL says, by words that are part of it.
  private static let known: [(part: String, words: String)] = [
    ("Non closed ring", "环的首尾坐标不同"),
    ("not recognized as a supported file format", "文件的内容不是这种格式"),
    ("not recognized as being in a supported file format", "文件的内容不是这种格式"),
    ("XML parsing of", "XML 不合语法"),
    ("JSON parsing error", "JSON 不合语法"),
    ("Failed to read GeoJSON", "GeoJSON 不合语法"),
    ("Corrupted .shp file", "图形文件（.shp）损坏"),
    ("Error parsing .shp file", "图形文件（.shp）损坏"),
    (".dbf", "属性表（.dbf）损坏"),
    ("couldn't be converted correctly", "文字的编码不对，有字读不出"),
    ("Invalid polygon", "面的写法不对"),
    ("Too few points", "环的点太少"),
    ("nesting", "嵌套太深"),
    ("database disk image is malformed", "GeoPackage 损坏"),
    ("not been able to open", "文件打不开"),
  ]

  /// Whether it is about the columns of a table alone, which do not touch its geometry.
  var isOfColumns: Bool {
    Self.ofColumns.contains { words in words.allSatisfy { text.contains($0) } }
  }

  private static let ofColumns = [
    ["Field format", "not supported"], ["Non-conformant content", "successfully parsed"],
    ["user_version", "may only be partially supported"], ["geometry column", "of type", "ignored"],
  ]

  /// Whether it is about one ring, and everything else was read.
  var isOfOneRing: Bool { text.contains("Non closed ring") }

  var words: String {
    let found = Self.known.first { text.contains($0.part) }
    let original = text.replacing("/vsimem/wenbao/", with: "")
    return (found?.words ?? "GDAL 没有读通") + "（GDAL：\(ExchangeWording.clip(original, 160))）"
  }
}
