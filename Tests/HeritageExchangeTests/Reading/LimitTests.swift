import HeritageExchange
import Testing

struct LimitTests {
  private let units = (1...5).map { "<unit code='U\($0)' kind='bureau' name='示例'/>" }.joined(
    separator: "\n")

  private func read(
    _ text: String, _ change: (inout ImportLimits) -> Void
  ) throws -> Reading {
    var limits = ImportLimits()
    change(&limits)
    return try Reading(text, limits: limits)
  }

  @Test func readingStopsAtTheLimitOfBytes() throws {
    let reading = try read(Sample.register(units)) {
      $0.bytes = 150
      $0.chunk = 100
    }
    #expect(
      reading.lines == ["error E-LIMIT-BYTES 2:1 - | 文件超过 150 字节，之后的没有读 | 拆成几个文件分别导入"])
    #expect(reading.summary.isCutShort)
  }

  @Test func readingStopsAtTheLimitOfRecords() throws {
    let reading = try read(Sample.register(units)) { $0.records = 3 }
    #expect(
      reading.lines == ["error E-LIMIT-RECORDS 6:1 - | 记录超过 3 条，之后的没有读 | 拆成几个文件分别导入"])
    #expect(reading.records.count == 3)
  }

  @Test func readingStopsAtTheLimitOfDepth() throws {
    let reading = try read(Sample.register(Sample.batch(Sample.site()))) { $0.depth = 3 }
    #expect(
      reading.lines == ["error E-LIMIT-DEPTH 7:1 S1 | 元素嵌套超过 3 层，之后的没有读 | 检查是否漏写了结束标签"])
    #expect(reading.summary.refused.map(\.ordinal) == [1, 2])
  }

  @Test func readingStopsAtTheLimitOfText() throws {
    let long = String(repeating: "示", count: 400)
    let text = Sample.register(Sample.batch(Sample.site("<summary>\(long)</summary>")))
    let reading = try read(text) { $0.textLength = 1000 }
    #expect(
      reading.lines == [
        "error E-LIMIT-TEXT 8:1 S1 | 一个元素的文字超过 1000 字节，之后的没有读 | 缩短文字；长文作为附件"
      ])
    #expect(try read(text) { $0.textLength = 1200 }.lines == [])
  }

  @Test func readingStopsAtTheLimitOfMarkup() throws {
    let comment = "<!-- \(String(repeating: "x", count: 5000)) -->"
    let reading = try read(Sample.register(comment + units)) {
      $0.markupLength = 4000
      $0.chunk = 1000
    }
    #expect(
      reading.lines == ["error E-LIMIT-MARKUP 3:1 - | 一处标签、注释或空白超过 4000 字节，之后的没有读 | 缩短它"])
  }

  @Test func geometryAboveTheLimitOfVerticesIsRefused() throws {
    let ring = "<gml:LinearRing><gml:posList>0 0 0 1 1 1 0 0</gml:posList></gml:LinearRing>"
    let text = Sample.register(
      Sample.batch(
        Sample.site(
          """
          <body><gml:Polygon srsName='EPSG:4490'><gml:exterior>\(ring)</gml:exterior>
          <gml:interior>\(ring)</gml:interior></gml:Polygon></body>
          """)))
    #expect(try read(text) { $0.vertices = 8 }.lines == [])
    let reading = try read(text) { $0.vertices = 7 }
    #expect(
      reading.lines == [
        "error E-LIMIT-VERTICES 9:31 S1 | 一个图形的坐标超过 7 个 | 简化图形，或拆成几个部分"
      ])
    #expect(reading.records.map(\.isRefused) == [false, true])
  }

  @Test func readingStopsAtTheLimitOfErrors() throws {
    let reading = try read(Sample.register(units.replacing("bureau", with: "x"))) { $0.errors = 3 }
    #expect(reading.summary.isCutShort)
    #expect(reading.summary.errorCount == 4)
    #expect(
      reading.lines.last == "error E-LIMIT-ERRORS 6:1 - | 错误超过 3 处，之后的没有读 | 先改正前面的错误，再导入")
  }

  @Test func whoIsHandedTheRecordsMayStopTheReading() throws {
    let source = ImportSource(fileName: "a.xml", bytes: Array(Sample.register(units).utf8))
    var count = 0
    let summary = try ImportReader().read(source) { _ in
      count += 1
      if count == 2 { throw TooManyErrors() }
    }
    #expect(count == 2 && summary.isCutShort)
    #expect(summary.isClean)
  }

  @Test func everyDiagnosticIsCountedThoughNotKept() throws {
    let reading = try read(Sample.register(units.replacing("bureau", with: "x"))) {
      $0.diagnostics = 2
    }
    #expect(reading.summary.errorCount == 5)
    #expect(reading.summary.diagnostics.count == 2)
    #expect(reading.summary.refused.map(\.ordinal) == [1, 2, 3, 4, 5])
  }
}
