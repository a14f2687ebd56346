import Foundation
import Heritage
import HeritageExchange
import HeritageOperations
import HeritageTestSupport
import Testing

/// Tables of vertices and exchange texts of the land bureau, as surveyors and clerks write them.
@Suite struct VertexTableTests {
  private static let cases: [(file: String, outcome: [String])] = [
    ("csv-heads-with-letter.csv", ["第 1 个 10547"]),
    ("csv-ring-2-is-hole.csv", ["第 1 个 10125"]),
    ("csv-scientific.csv", ["E-GEO-NUMBER 2:4 “X”的“3.473E+06”不是数"]),
    ("csv-tab.csv", ["第 1 个 10547"]),
    ("csv-title-row.csv", ["第 1 个 10547"]),
    ("csv-zone40-under-4549.csv", ["E-CRS-ZONE 2:1 东坐标带有带号 40，坐标系 EPSG:4549 却不带"]),
    ("baopan-utf8.txt", ["示例地块 10547"]),
    ("baopan-gbk-two-parcels.txt", ["示例地块 10547", "示例地块乙 10125"]),
  ]

  @Test(arguments: cases.indices)
  func itComesOutRightOrIsRefused(index: Int) throws {
    let (file, expected) = Self.cases[index]
    #expect(try ForeignFiles.outcome(of: file, system: "EPSG:4549") == expected, "\(file)")
  }

  private func outcome(
    _ text: String, system: String? = "EPSG:4549", angles: AngleNotation? = nil
  ) throws -> [String] {
    try ForeignFiles.outcome(
      of: ImportInput(standardInput: Array(text.utf8), folder: "."),
      FeatureFileOptions(system: system, angles: angles))
  }

  private static let square = [
    (3_473_496.097, 590_369.187), (3_473_496.919, 590_464.316), (3_473_607.802, 590_463.358),
    (3_473_606.980, 590_368.229),
  ]

  private func rows(_ shift: Double = 0, closed: Bool = false) -> String {
    let points = Self.square.enumerated().map { "J\($0 + 1),\($1.0),\($1.1 + shift)\n" }
    return points.joined() + (closed ? points[0] : "")
  }

  /// Where nothing names the parcels, the numbers of the points tell them apart.
  @Test(arguments: [false, true])
  func parcelsAreKeptApartWherePointNumbersBeginAgain(closed: Bool) throws {
    let text = "点号,X,Y\n" + rows(closed: closed) + rows(200, closed: closed)
    #expect(try outcome(text) == ["第 1 个 10547", "第 2 个 10547"])
  }

  /// Running numbers beside those of the points tell nothing apart; nor does a ring number that is always 1.
  @Test(arguments: ["序号", "圈号"], [false, true])
  func anotherColumnDoesNotRunParcelsTogether(column: String, closed: Bool) throws {
    let lines = (rows(closed: closed) + rows(200, closed: closed)).split(separator: "\n")
    let numbered = lines.enumerated().map { "\(column == "序号" ? $0 + 1 : 1),\($1)\n" }.joined()
    #expect(
      try outcome("\(column),点号,X,Y\n" + numbered) == ["第 1 个 10547", "第 2 个 10547"])
  }

  @Test(arguments: [
    "X（北坐标）,Y（东坐标）", "纵坐标X(m),横坐标Y(m)", "北坐标,东坐标", "Ｘ坐标，米,Ｙ坐标".replacing("，米", with: "（米）"),
    "x(北),y(东)", "northing,easting",
  ])
  func headsAreTakenAsTheyAreWritten(head: String) throws {
    #expect(try outcome("界址点号,\(head)\n" + rows()) == ["第 1 个 10547"])
  }

  @Test func aHeadThatContradictsItselfIsRefused() throws {
    #expect(
      try outcome("点号,X(东坐标),Y(北坐标)\n" + rows()) == [
        "E-GEO-TABLE 1:4 表头“X(东坐标)”分不清是北坐标还是东坐标",
        "E-GEO-TABLE 1:11 表头“Y(北坐标)”分不清是北坐标还是东坐标",
      ])
  }

  @Test(arguments: [
    "120°57′00″,31°22′48″", "120度57分0秒,31度22分48秒", "120:57:00,31:22:48", "120°57.0′,31°22.8′",
    "120.95,31.38",
  ])
  func degreesAreReadInEveryWriting(first: String) throws {
    let text = "点号,经度,纬度\n1,\(first)\n2,120.951,31.38\n3,120.951,31.381\n4,120.95,31.381\n"
    #expect(try outcome(text, system: "EPSG:4490") == ["第 1 个 10547"])
  }

  /// 120.570000 is 120.57 degrees, or 120°57′00″: only who wrote it knows.
  @Test(
    arguments: [
      (nil, ["E-GEO-ANGLES 1:4 “经度”一列可能是十进制度，也可能是度分秒（120.5730 当 120°57′30″）"]),
      (AngleNotation.packed, ["第 1 个 10547"]),
      (.decimal, ["E-OUTSIDE 2:1 图形在昆山范围之外（120.570000, 31.224800）"]),
    ] as [(AngleNotation?, [String])])
  func anglesThatMayBeEitherAreAskedAbout(angles: AngleNotation?, expected: [String]) throws {
    let text = """
      点号,经度,纬度
      1,120.570000,31.2248
      2,120.57036,31.2248
      3,120.57036,31.22516
      4,120.57,31.225159999999999
      """
    #expect(try outcome(text, system: "EPSG:4490", angles: angles) == expected)
  }

  @Test func oneNumberThatCannotBePackedMakesAllDecimal() throws {
    let text = "点号,经度,纬度\n1,120.95,31.38\n2,120.951,31.38\n3,120.951,31.381\n4,120.95,31.381\n"
    #expect(try outcome(text, system: "EPSG:4490") == ["第 1 个 10547"])
    #expect(
      try outcome(text, system: "EPSG:4490", angles: .packed).first
        == "E-GEO-NUMBER 2:3 “经度”的“120.95”不是度分秒：分、秒都应小于 60")
  }

  /// What lies outside in its own system, and inside in another, is told which.
  @Test(arguments: [
    ("EPSG:4490", "E-UNITS", "EPSG::4549"), ("EPSG:4528", "E-OUTSIDE", "EPSG::4549"),
  ])
  func anotherSystemThatFitsIsNamed(system: String, code: String, fits: String) throws {
    var file = FootprintFile()
    try file.add(
      ImportInput(standardInput: Array(("点号,X,Y\n" + rows()).utf8), folder: "."),
      options: FeatureFileOptions(system: system))
    #expect(file.diagnostics.map(\.code) == [code])
    #expect(
      file.diagnostics.map(\.remedy) == ["这些坐标按 urn:ogc:def:crs:\(fits) 正好落在昆山：核实后改正坐标系"])
  }

  @Test func minutesOfSixtyAreNone() throws {
    let text = "点号,经度,纬度\n1,120°60′00″,31°22′48″\n2,120.951,31.38\n3,120.951,31.381\n"
    #expect(
      try outcome(text, system: "EPSG:4490") == ["E-GEO-NUMBER 2:3 “经度”的“120°60′00″”不是数"])
  }

  private func exchange(_ attributes: String, _ points: String) -> String {
    "[属性描述]\n\(attributes)\n[地块坐标]\n\(points)"
  }

  private static let plane = "坐标系=2000国家大地坐标系\n几度分带=3\n计量单位=米\n带号=40"

  @Test func anExchangeTextIsHeldToWhatItDeclares() throws {
    func point(_ number: Int) -> String {
      let (north, east) = Self.square[number]
      return "J\(number + 1),1,\(north),\(east)\n"
    }
    let points = (0..<4).map(point).joined()
    #expect(try outcome(exchange(Self.plane, "4,1,1,甲,面,,,,@\n" + points)) == ["甲 10547"])
    #expect(
      try outcome(exchange(Self.plane, "5,1,1,甲,面,,,,@\n" + points)) == [
        "E-GEO-TABLE 7:1 地块行写明 5 个界址点，实有 4 个"
      ])
    #expect(
      try outcome(exchange(Self.plane, points)) == [
        "E-GEO-TABLE 7:1 界址点前面没有地块行（以 @ 结尾）", "E-GEO-TABLE 8:1 界址点前面没有地块行（以 @ 结尾）",
        "E-GEO-TABLE 9:1 界址点前面没有地块行（以 @ 结尾）", "E-GEO-TABLE 10:1 界址点前面没有地块行（以 @ 结尾）",
      ])
    #expect(
      try outcome(exchange(Self.plane, "1,1,1,甲,点,,,,@\n" + point(0))) == [
        "E-GEO-SHAPE 7:1 不用“点”类型的图形"
      ])
    #expect(
      try outcome(exchange(Self.plane, "4,1,1,甲,面,,,,@\nJ1,1,3473496.097\n" + points)) == [
        "E-GEO-TABLE 8:1 界址点一行应为“点号,圈号,X,Y”四项，这里有 3 项"
      ])
  }

  @Test(arguments: [
    ("坐标系=1980西安坐标系\n几度分带=3\n带号=40", "1980西安坐标系，3 度分带，带号 40，米"),
    ("坐标系=2000国家大地坐标系\n几度分带=6\n带号=21", "2000国家大地坐标系，6 度分带，带号 21，米"),
  ])
  func anotherPlaneIsCalledByItsName(attributes: String, name: String) throws {
    let points = Self.square.enumerated().map { "J\($0 + 1),1,\($1.0),\($1.1)\n" }.joined()
    #expect(
      try outcome(exchange(attributes, "4,1,1,甲,面,,,,@\n" + points)) == [
        "E-CRS-UNKNOWN \(attributes.split(separator: "\n").count + 3):1 不支持坐标系 \(name)"
      ])
  }
}
