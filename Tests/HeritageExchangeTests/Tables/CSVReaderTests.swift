import Heritage
import HeritageExchange
import Testing

@Suite struct CSVReaderTests {
  private func rows(_ text: String) throws -> [[String]] {
    try CSVReader.rows(of: Array(text.utf8), file: "f").map { $0.map(\.text) }
  }

  @Test(arguments: [
    ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]), ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
    ("a\rb", [["a"], ["b"]]), ("\u{FEFF}编号,甲\n", [["编号", "甲"]]),
    ("\"a,b\",\"c\"\"d\"\n", [["a,b", "c\"d"]]), ("\"两\n行\",x\n", [["两\n行", "x"]]),
    ("a,,\n\n , \nb", [["a", "", ""], ["b"]]), ("", []),
  ])
  func textsBecomeRows(text: String, expected: [[String]]) throws {
    #expect(try rows(text) == expected)
  }

  @Test func eachCellKnowsItsPlace() throws {
    let cells = try CSVReader.rows(of: Array("a,\"两\n行\",c\n丁,戊".utf8), file: "f")
    #expect(
      cells.flatMap { $0.map(\.position.description) } == [
        "f:1:1", "f:1:3", "f:2:4", "f:3:1", "f:3:3",
      ])
  }

  @Test func whatIsNoCSVIsRefusedAtItsPlace() {
    func fault(_ bytes: [UInt8]) -> CSVReader.Fault? {
      do throws(CSVReader.Fault) {
        _ = try CSVReader.rows(of: bytes, file: "f")
        return nil
      } catch {
        return error
      }
    }
    func place(_ line: Int, _ column: Int) -> SourcePosition {
      SourcePosition(file: "f", line: line, column: column)
    }
    #expect(fault(Array("a,\"b\nc".utf8)) == .openQuote(place(1, 3)))
    #expect(fault(Array("\"a\"b,c".utf8)) == .afterQuote(place(1, 4)))
    #expect(fault(Array("a\n".utf8) + [0xD6, 0xD0, 0x0A]) == .notUTF8(place(2, 1)))
  }
}
