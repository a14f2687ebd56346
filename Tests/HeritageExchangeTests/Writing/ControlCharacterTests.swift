import Foundation
import Heritage
import Testing

@testable import HeritageExchange

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Whatever a text holds, what is written is well-formed, and shows what could not be written.
@Suite struct ControlCharacterTests {
  private static let text = "钟\u{7}楼\u{0}\u{1B}[2J\u{FFFE}\u{FFFF}\u{85}<&>"

  private func parsed(_ xml: String) -> Bool { XMLParser(data: Data(xml.utf8)).parse() }

  @Test func textAttributeAndComment() {
    #expect(
      XMLEscaping.text(Self.text)
        == "钟\\u{7}楼\\u{0}\\u{1B}[2J\\u{FFFE}\\u{FFFF}\u{85}&lt;&amp;&gt;")
    #expect(XMLEscaping.attribute("\u{8}\"") == "\\u{8}&quot;")
    #expect(XMLEscaping.comment("\u{2}--") == "\\u{2}- - ")
    #expect(
      parsed(
        "<?xml version=\"1.0\"?><a b=\"\(XMLEscaping.attribute(Self.text))\"><!-- \(XMLEscaping.comment(Self.text)) -->\(XMLEscaping.text(Self.text))</a>"
      ))
  }

  @Test func aMapIsWellFormed() {
    let map = MapContent(
      asOf: .first, today: .first, registry: "r", bureau: Self.text, hasSamples: false,
      features: [:], withheld: [Self.text])
    #expect(parsed(KMLWriter.text(map)))
  }

  @Test func aRegisterIsWellFormed() {
    var writer = RegisterWriter(remark: Self.text)
    var unit = UnitRecord(code: "U", position: .none)
    unit.name = Self.text
    writer.append(unit)
    #expect(parsed(writer.text))
  }
}
