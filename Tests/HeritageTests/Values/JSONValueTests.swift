import Heritage
import Testing

@Suite struct JSONValueTests {
  /// The order and the escapes are those of RFC 8785.
  @Test func canonicalTextSortsByUTF16AndEscapesLittle() {
    let value: JSONValue = [
      "\u{FB33}": 1, "\u{1F600}": 2, "\u{20AC}": 3, "1": 4, "\r": 5, "ö": 6, "\u{80}": 7,
    ]
    #expect(
      value.canonicalText
        == "{\"\\r\":5,\"1\":4,\"\u{80}\":7,\"ö\":6,\"\u{20AC}\":3,\"\u{1F600}\":2,\"\u{FB33}\":1}")
    #expect(
      JSONValue.string("a\"\\/\u{8}\u{c}\n\t\u{1f}\u{7f}文").canonicalText
        == "\"a\\\"\\\\/\\b\\f\\n\\t\\u001f\u{7f}文\"")
  }

  /// What people see steers no terminal, and stands for the same text; what is hashed stays as short as it was.
  @Test func whatIsUnseenIsShownByItsNumber() throws {
    let value: JSONValue = ["甲": .array([.string("\u{9B}31m\u{202E}\u{7F}\u{E0041}\u{1B}\n")])]
    let shown = value.indentedText
    #expect(!shown.unicodeScalars.contains { $0 != "\n" && $0.isUnseen })
    #expect(shown.contains(#""\u009b31m\u202e\u007f\udb40\udc41\u001b\n""#))
    #expect(
      value.lineText
        == shown.split(separator: "\n").map { $0.drop { $0 == " " } }.joined().replacing(
          ": ", with: ":"))
    #expect(try JSONValue(parsing: shown) == value)
    #expect(value.canonicalText.contains("\u{202E}"))
  }

  @Test(arguments: [
    "", " ", "\u{3000}", "\u{A0}\u{200B}", "\u{3164}", "\u{FEFF}\u{2060}", "\u{2800}", "\u{1B}",
  ])
  func whatCannotBeSeenIsBlank(text: String) {
    #expect(text.isBlank)
    #expect(!(text + "字").isBlank)
  }

  @Test func textIsReadAgain() throws {
    let value: JSONValue = ["a": [1, true, .null, "x"], "b": [:], "c": -9_007_199_254_740_991]
    #expect(try JSONValue(parsing: value.canonicalText) == value)
    #expect(try JSONValue(parsing: value.indentedText) == value)
  }

  @Test func fractionsAreRefused() {
    #expect(throws: (any Error).self) { try JSONValue(parsing: "{\"a\":1.5}") }
  }

  @Test func missingFactsAreMissingKeys() {
    #expect(JSONValue.members(["a": nil, "b": 1]).canonicalText == "{\"b\":1}")
  }

  /// Deep nesting would use up a small stack: it is refused before anything goes down into it.
  @Test func deepNestingIsRefused() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try JSONValue(parsing: nested(64))
    _ = try JSONValue(parsing: "[\"\(String(repeating: "[{", count: 500))\\\"[\"]")
    for text in [nested(65), nested(500), String(repeating: "{\"a\":", count: 500)] {
      #expect(throws: JSONValue.TooDeep()) { try JSONValue(parsing: text) }
    }
  }
}
