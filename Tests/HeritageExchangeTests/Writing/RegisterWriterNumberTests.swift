import Testing

@testable import HeritageExchange

@Suite struct RegisterWriterNumberTests {
  @Test(arguments: [
    (0.000_001, "0.000001"), (320.5, "320.5"), (1e16, "10000000000000000"),
    (12_345_678_901_234_567_168, "12345678901234567000"), (0.1, "0.1"), (7, "7"),
  ])
  func numbersHaveNoExponent(number: Double, text: String) {
    #expect(RegisterWriter.plain(number) == text)
    #expect(Double(text) == number)
  }
}
