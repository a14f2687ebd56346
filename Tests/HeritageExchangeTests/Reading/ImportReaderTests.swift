import Heritage
import HeritageExchange
import Testing

struct ImportReaderTests {
  private struct Stop: Error, Equatable {}

  private let text = Sample.register(
    "<unit code='U1' kind='bureau' name='示例'/><unit code='U2' kind='bureau' name='示例'/>")

  @Test func errorOfTheHandlerEndsTheReading() {
    var count = 0
    #expect(throws: Stop()) {
      try ImportReader().read(ImportSource(fileName: "-", bytes: Array(text.utf8))) { _ in
        count += 1
        throw Stop()
      }
    }
    #expect(count == 1)
  }

  @Test func errorOfTheSourceEndsTheReading() {
    #expect(throws: Stop()) {
      try ImportReader().read(ImportSource(fileName: "-") { _ in throw Stop() }) { _ in }
    }
  }

  @Test func sourceMayDeliverByteByByte() throws {
    var bytes = Array(text.utf8).makeIterator()
    let source = ImportSource(fileName: "-") { buffer in
      guard let byte = bytes.next() else { return 0 }
      buffer[0] = byte
      return 1
    }
    var codes: [ImportRecord] = []
    let summary = try ImportReader().read(source) { codes.append($0.record) }
    #expect(codes.count == 2)
    #expect(summary.isClean)
    #expect(summary.byteCount == text.utf8.count)
    #expect(summary.recordCount == 2)
    #expect(!summary.isCutShort)
  }

  @Test func diagnosticsNameTheFileAsGiven() throws {
    let bad = Array(text.replacing("bureau", with: "x").utf8)
    let summary = try ImportReader().read(ImportSource(fileName: "区镇/甲.xml", bytes: bad)) { _ in }
    #expect(summary.diagnostics.map(\.position.file) == ["区镇/甲.xml", "区镇/甲.xml"])
  }

  @Test func recordsBeforeABreakAreHandedOver() throws {
    let reading = try Reading(String(text.dropLast(30)))
    #expect(reading.records.count == 1)
    #expect(reading.summary.isCutShort)
  }

  @Test func manyReadersShareTheSchemas() async throws {
    let cases = CorpusCase.all
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for index in 0..<200 {
        let example = cases[index % cases.count]
        group.addTask {
          let lines = try Reading(example.input()).lines
          return lines.map { $0 + "\n" }.joined() == (try example.expected())
        }
      }
      for try await isAsExpected in group { #expect(isAsExpected) }
    }
  }

  @Test func strayTextIsReportedOnceHoweverManyPiecesItComesIn() throws {
    let text = Sample.register(
      "<unit code=\"U1\" kind=\"bureau\" name=\"示例\">甲&gt;乙&amp;丙<![CDATA[丁]]><!-- 戊 -->己</unit>")
    #expect(try Reading(text).codes == ["E-XSD-TEXT"])
    let between = Sample.register(
      "甲&gt;乙&amp;丙<unit code=\"U1\" kind=\"bureau\" name=\"示例\"/>丁&lt;戊")
    #expect(try Reading(between).codes == ["E-XSD-TEXT", "E-XSD-TEXT"])
  }
}
