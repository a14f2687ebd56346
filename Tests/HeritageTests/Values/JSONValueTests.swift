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
}
