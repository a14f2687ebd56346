import Testing

@testable import HeritageExchange

struct CoordinateParserTests {
  private func numbers(_ text: String, limit: Int = 100) -> [Double]? {
    guard case .numbers(let numbers) = CoordinateParser.parse(Array(text.utf8), limit: limit)
    else { return nil }
    return numbers
  }

  @Test(arguments: [
    "31.38", "-31.38", "0", "120.95123456789012", "3473496.097", "40590369.187", "1e2", "1.5E-3",
    "123456789012345678901234567890", ".5", "5.", "+7", "0.1", "9007199254740993",
  ])
  func numberIsReadAsSwiftReadsIt(_ text: String) {
    #expect(numbers(text) == Double(text).map { [$0] })
  }

  @Test(arguments: ["NaN", "inf", "0x1F", "1,2", "一", "1.2.3", "--1", "-", ".", "1e400", "12a"])
  func whatIsNoFiniteDecimalIsRefused(_ text: String) {
    guard case .notANumber(let found) = CoordinateParser.parse(Array(text.utf8), limit: 9) else {
      Issue.record("accepted")
      return
    }
    #expect(found == text)
  }

  @Test func anyWhiteSpaceSeparates() {
    #expect(numbers(" 1\n2\t3\r\n 4 ") == [1, 2, 3, 4])
    #expect(numbers(" \n ") == [])
  }

  @Test func moreThanTheLimitIsNotRead() {
    #expect(numbers("1 2 3", limit: 2) == nil)
    #expect(numbers("1 2", limit: 2) == [1, 2])
  }

  @Test func manyRandomNumbersAreExact() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<10_000 {
      let number = Double.random(in: -4e7...4e7, using: &random)
      #expect(numbers("\(number)") == [number])
    }
  }
}
