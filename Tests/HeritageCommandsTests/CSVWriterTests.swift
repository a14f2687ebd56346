import Testing

@testable import HeritageCommands

@Suite struct CSVWriterTests {
  @Test(arguments: [
    ("顾炎武墓", "顾炎武墓"), ("", ""), ("a,b", "\"a,b\""), ("说“好”", "说“好”"), ("a\"b", "\"a\"\"b\""),
    ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), (" a", "\" a\""),
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "\"'\tx\""),
    ("\nx", "\"'\nx\""), ("a;=1", "\"a;=1\""), ("a\tb", "\"a\tb\""),
    ("\rx", "\"'\rx\""), ("=A,B", "\"'=A,B\""), ("＝1", "'＝1"), ("a=b", "a=b"),
  ])
  func aCellIsQuotedAndDisarmed(value: String, cell: String) {
    var writer = CSVWriter()
    writer.append(["x", value])
    #expect(writer.text == "x,\(cell)\r\n")
  }
}
