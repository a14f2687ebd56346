import Heritage
import Testing

@testable import HeritageExchange

/// Each bad file of geometry with all that is said of it.
struct FeatureFileRefusalTests {
  static let gml = "xmlns:gml=\"http://www.opengis.net/gml/3.2\""
  static let kml = "<kml xmlns=\"http://www.opengis.net/kml/2.2\">"

  static func polygon(_ coordinates: String) -> String {
    "{\"type\":\"Polygon\",\"coordinates\":\(coordinates)}"
  }

  static func placemark(_ geometry: String) -> String {
    "\(kml)<Placemark>\(geometry)</Placemark></kml>"
  }

  static func ring(_ coordinates: String) -> String {
    placemark(
      "<Polygon><outerBoundaryIs><LinearRing><coordinates>\(coordinates)</coordinates></LinearRing></outerBoundaryIs></Polygon>"
    )
  }

  static let cases: [(name: String, text: String, found: [String])] = [
    ("json cut short", "{\"type\":\"Polygon\",", ["E-JSON-SYNTAX 1:19 JSON 在此处不合语法（文件到此为止）"]),
    ("json with NaN", polygon("[[[NaN,31]]]"), ["E-JSON-SYNTAX 1:36 JSON 在此处不合语法（遇到“N”）"]),
    (
      "json with an infinite number", polygon("[[[1e999,31]]]"),
      ["E-JSON-SYNTAX 1:41 “1e999”不是 JSON 的数"]
    ),
    (
      "json after the end", polygon("[[[1,2],[1,3],[2,3],[1,2]]]") + " x",
      ["E-JSON-SYNTAX 1:62 JSON 在此处不合语法（遇到“x”）"]
    ),
    ("json with a bad string", "{\"ty\npe\":1}", ["E-JSON-SYNTAX 2:1 JSON 的字符串不合语法"]),
    (
      "json nested too deep", "{\"x\":" + String(repeating: "[", count: 70),
      ["E-JSON-SYNTAX 1:71 JSON 嵌套太深"]
    ),
    ("json that is no GeoJSON", "{\"a\":1}", ["E-GEO-FORMAT 1:1 是 JSON，但不是 GeoJSON"]),
    (
      "json without features", "{\"type\":\"FeatureCollection\",\"features\":[]}",
      ["E-GEO-EMPTY 1:1 文件里没有图形"]
    ),
    (
      "features of kinds that are not used",
      "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":null},\n"
        + "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[1,2],[3,4]]}},\n"
        + "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[]}}]}",
      [
        "W-GEO-EMPTY 1:41 要素没有图形，没有用", "E-GEO-SHAPE 2:62 coordinates 的层次与“Polygon”不符",
        "E-GEO-EMPTY 3:1 要素没有图形",
      ]
    ),
    (
      "a position of one number", polygon("[[[1],[2]]]"),
      ["E-GEO-SHAPE 1:34 coordinates 的层次与“Polygon”不符"]
    ),
    ("xml of another kind", "<html><body/></html>", ["E-GEO-FORMAT 1:1 不是可以读取的图形文件"]),
    ("kml that is cut off", kml + "<Placemark>", ["E-XML-SYNTAX 1:56 文件在 <Placemark> 尚未结束时中断"]),
    (
      "kml with a document type", "<!DOCTYPE kml [<!ENTITY a \"b\">]>" + kml + "</kml>",
      ["E-GEO-FORMAT 1:1 不是可以读取的图形文件"]
    ),
    ("kml without a placemark", kml + "</kml>", ["E-GEO-EMPTY 1:1 文件里没有图形"]),
    (
      "kml with a ring that is open", ring("121,31 121.1,31 121.1,31.1 121,31.1"),
      ["E-GML-CLOSED 1:82 环的首尾坐标不同"]
    ),
    (
      "kml with a word for a number", ring("121,31 x,31 121.1,31.1 121,31"),
      ["E-GML-NUMBER 1:94 坐标 “x” 不是数"]
    ),
    ("kml with NaN", ring("121,31 NaN,31 121.1,31.1 121,31"), ["E-GML-NUMBER 1:94 坐标 “NaN” 不是数"]),
    (
      "kml with a lonely number", ring("121,31 121 121.1,31.1 121,31"),
      ["E-GML-PAIRS 1:94 坐标有 1 个数，不能两两成对"]
    ),
    (
      "kml with three corners of which two", ring("121,31 121.1,31 121,31"),
      ["E-GML-COUNT 1:82 环只有 3 个坐标"]
    ),
    ("a table of nothing", "X,Y\n", ["E-GEO-TABLE 1:1 表里没有拐点"]),
    ("a table without an axis", "点号,X\nJ1,1\n", ["E-GEO-TABLE 1:1 表头缺“Y”一列"]),
    ("a table without a system", "X,Y\n1,2\n2,3\n3,1\n", ["E-CRS-MISSING 2:1 没有写明坐标系"]),
    (
      "a table of two systems", "X,Y,坐标系\n1,2,EPSG:4549\n2,3,EPSG:4528\n3,1,EPSG:4549\n",
      ["E-CRS-MISSING 3:1 同一个图形的坐标系前后不同"]
    ),
    (
      "a table with a word", "X,Y,坐标系\n1,甲,EPSG:4549\n2,,EPSG:4549\n",
      ["E-GEO-NUMBER 2:3 “Y”的“甲”不是数", "E-GEO-NUMBER 3:3 “Y”的“”不是数"]
    ),
    ("a table with a cell too many", "X,Y\n1,2,3\n", ["E-GEO-TABLE 2:5 这一行比表头多出几格"]),
    (
      "a table with a hole alone", "环号,X,Y,坐标系\n内1,1,2,4549\n内1,2,3,4549\n内1,3,1,4549\n",
      ["E-GEO-TABLE 2:1 内环前面没有外环"]
    ),
    (
      "an area beside a line",
      "{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"LineString\",\"coordinates\":[[1,2],[3,4]]},"
        + polygon("[[[1,2],[1,3],[2,3],[1,2]]]") + "]}",
      ["E-GEO-SHAPE 1:1 一个要素里既有面，又有点或线（或有几条线）"]
    ),
    ("a table with an open quote", "X,Y\n\"1,2\n", ["E-GEO-TABLE 2:1 引号没有配对"]),
  ]

  @Test(arguments: cases.indices)
  func itIsRefusedInSoManyWords(index: Int) throws {
    let (name, text, expected) = Self.cases[index]
    let reading = try FeatureFile.read(Array(text.utf8), file: "f")
    let found = reading.diagnostics.map {
      "\($0.code) \($0.position.line):\($0.position.column) \($0.message)"
    }
    #expect(found == expected, "\(name)")
    #expect(reading.features == [])
  }

  @Test func bytesThatAreNoTextAreSaidToBeNone() throws {
    let reading = try FeatureFile.read([0x58, 0x2C, 0x59, 0x0A, 0xFF, 0xFF], file: "f")
    #expect(reading.diagnostics.map(\.message) == ["不是文字表格，或编码不明"])
  }

  @Test func aFeatureThatComesBackIsLeftOutWhole() throws {
    let text = "名称,X,Y,坐标系\n甲,1,2,4549\n乙,1,2,4549\n甲,2,3,4549\n"
    let reading = try FeatureFile.read(Array(text.utf8), file: "f")
    #expect(reading.diagnostics.map { "\($0.position.line) \($0.message)" } == ["4 同一个图形的拐点没有连在一起"])
    #expect(reading.features.map(\.name) == ["乙"])
  }

  @Test func featuresThatAlternateAreLeftOutAll() throws {
    let rows = ["甲", "乙", "甲", "乙", "甲", "丙"].map { "\($0),1,2,4549\n" }.joined()
    let reading = try FeatureFile.read(Array("名称,X,Y,坐标系\n\(rows)".utf8), file: "f")
    #expect(reading.diagnostics.map(\.position.line) == [4, 5, 6])
    #expect(reading.features.map(\.name) == ["丙"])
  }

  @Test(arguments: ["{\"geometry\":", "{\"crs\":{\"geometry\":", "{\"geometries\":[", "{\"x\":["])
  func objectsInsideOneAnotherWithoutEndAreRefused(opening: String) throws {
    let text = String(repeating: opening, count: 100_000)
    let reading = try FeatureFile.read(Array(text.utf8), file: "f")
    #expect(reading.diagnostics.map(\.code) == ["E-JSON-SYNTAX"])
    #expect(reading.diagnostics.map(\.message) == ["JSON 嵌套太深"])
  }

  @Test func aDocumentTypeInKMLIsRefused() throws {
    let text = "<?xml version=\"1.0\"?>\n" + Self.kml.dropLast() + " a=\"&b;\"/>"
    let reading = try FeatureFile.read(Array(text.utf8), file: "f")
    #expect(reading.isBroken)
    #expect(reading.features == [])
  }
}
