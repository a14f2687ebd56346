import SharedLibraries
import Testing

@testable import HeritageExchange

/// What the reading process is asked and answers.
@Suite struct ReadingProcessTests {
  private static let reading: ForeignReading = {
    var reading = ForeignReading()
    reading.layers = [
      ForeignReading.Layer(
        name: "图层",
        reference: ForeignReading.Reference(name: "CGCS2000", code: 4490, isEastFirst: true),
        features: [
          ForeignReading.Feature(
            id: 7,
            geometries: [
              [.point([1, 2]), .line([1, 2, 3, 4]), .area([[1, 2], []]), .other(16)]
            ], properties: [ForeignReading.Property(name: "名称", value: "甲")])
        ]),
      ForeignReading.Layer(name: "", reference: nil),
    ]
    reading.messages = [ForeignReading.Message(severity: 2, text: "警告")]
    return reading
  }()

  @Test func anAnswerIsReadAsItWasWritten() throws {
    #expect(try ForeignReading(message: Self.reading.message) == Self.reading)
  }

  @Test func anAnswerThatIsCutOrLongerIsNone() {
    let message = Self.reading.message
    for count in 0..<message.count {
      #expect(throws: MessageReader.Broken.self) {
        try ForeignReading(message: Array(message.prefix(count)))
      }
    }
    #expect(throws: MessageReader.Broken.self) { try ForeignReading(message: message + [0]) }
  }

  @Test func anAnswerOfAnyBytesIsNone() {
    var state: UInt64 = 20_261_130
    for count in 0..<400 {
      let bytes = (0..<count).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Small numbers are counts that may hold.
        return state >> 60 == 0 ? UInt8(truncatingIfNeeded: state >> 40) : 0
      }
      #expect(throws: MessageReader.Broken.self) { try ForeignReading(message: bytes) }
    }
  }

  @Test func aRequestIsReadAsItWasWritten() throws {
    let request = ForeignRequest(
      driver: .shapefile, openOptions: ["ENCODING=UTF-8"], settings: ["A", "B"],
      files: [ForeignRequest.File(name: "file.shp", bytes: [1, 2, 3])], limit: 4)
    #expect(try ForeignRequest(message: request.message) == request)
    for count in 0..<request.message.count {
      #expect(throws: MessageReader.Broken.self) {
        try ForeignRequest(message: Array(request.message.prefix(count)))
      }
    }
  }

  @Test func aLibraryThatIsMissingIsSaidToBe() {
    #expect(throws: SharedLibraryError.self) {
      _ = try GDALLibrary(candidates: ["libabsent.so.1"])
    }
  }
}
