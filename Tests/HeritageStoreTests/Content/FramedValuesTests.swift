import Foundation
import Testing

@testable import HeritageStore

/// What was framed is read back as it was.
@Suite struct FramedValuesTests {
  private func shown(_ values: FramedValues) -> [String] {
    var shown: [String] = []
    values.withEach(
      { place, value in
        let text =
          switch value {
          case .null: "nothing"
          case .text(let bytes): "text \(String(decoding: bytes, as: UTF8.self))"
          case .integer(let number): "integer \(number)"
          case .bytes(let bytes): "bytes \(Array(bytes))"
          case .real(let real): "real \(real)"
          }
        shown.append("\(place) \(text)")
      }, then: {})
    return shown
  }

  @Test func everyKindOfValueComesBack() {
    var values = FramedValues()
    values.add("文保")
    values.add("")
    values.add(nil as String?)
    values.add(Int.min)
    values.add(-0.5)
    values.add([0, 255] as [UInt8])
    values.add([] as [UInt8])
    #expect(
      shown(values) == [
        "0 text 文保", "1 text ", "2 nothing", "3 integer \(Int.min)", "4 real -0.5",
        "5 bytes [0, 255]", "6 bytes []",
      ])
  }

  @Test func noValuesAreNone() { #expect(shown(FramedValues()) == []) }
}
