import Foundation
import Heritage
import HeritageExchange
import Testing

struct ImportRecogniserTests {
  @Test(arguments: ImportKind.allCases)
  func kindIsKnownByRootAndNamespace(_ kind: ImportKind) {
    let text = "<?xml version='1.0'?>\n<\(kind.rawValue) version='1' xmlns='\(kind.namespace)'>"
    #expect(ImportRecogniser.kind(ofPrefix: Array(text.utf8)) == kind)
  }

  @Test(arguments: [
    "<register/>", "<register xmlns='urn:wenbao:register:2'/>",
    "<site xmlns='urn:wenbao:register:1'/>", "<register xmlns='urn:wenbao:checklists:1'/>",
    "<!DOCTYPE register><register xmlns='urn:wenbao:register:1'/>", "", "<", "<?xml", "编号,名称",
    "<!-- <register xmlns='urn:wenbao:register:1'/> -->",
    "<register xmlns='urn:wenbao:register:1",
  ])
  func anythingElseIsNoKind(_ text: String) {
    #expect(ImportRecogniser.kind(ofPrefix: Array(text.utf8)) == nil)
  }

  @Test func commentsInstructionsAndPrefixesArePassedOver() {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- 说明 > --><?style x?>

      <w:unitReturn a = "1"
        xmlns:w = "urn:wenbao:unitReturn:1">
      """
    #expect(ImportRecogniser.kind(ofPrefix: Array(text.utf8)) == .unitReturn)
  }

  @Test(arguments: [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian])
  func unicodeIsRecognisedWithAMark(_ encoding: String.Encoding) throws {
    let text = "\u{FEFF}<?xml version='1.0'?><!-- 说明 --><register xmlns='urn:wenbao:register:1'>"
    let bytes = try #require(text.data(using: encoding))
    #expect(ImportRecogniser.kind(ofPrefix: Array(bytes)) == .register)
  }

  @Test func chineseStandardEncodingIsRecognised() {
    let bytes =
      Array("<?xml version='1.0' encoding='GB18030'?><!-- ".utf8)
      // 说明, and 㐀 in four bytes.
      + [0xCB, 0xB5, 0xC3, 0xF7, 0x81, 0x39, 0xEE, 0x39]
      + Array(" --><register xmlns='urn:wenbao:register:1'>".utf8)
    #expect(ImportRecogniser.kind(ofPrefix: bytes) == .register)
  }
}
