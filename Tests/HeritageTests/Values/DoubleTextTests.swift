import Heritage
import Testing

struct DoubleTextTests {
  @Test(arguments: [
    (0.0, 2, "0.00"), (-0.004, 2, "0.00"), (-1.5, 0, "-2"), (120.123456789, 9, "120.123456789"),
    (1e11, 2, "100000000000.00"),
  ])
  func decimalsAreRounded(number: Double, digits: Int, text: String) {
    #expect(number.text(digits: digits) == text)
  }

  /// More digits than a whole number holds: as Swift writes it.
  @Test(arguments: [(9.9e11, 9), (-1e10, 9), (1e300, 0), (.infinity, 2), (.nan, 2)])
  func whatIsTooLargeIsWrittenAsItIs(number: Double, digits: Int) {
    #expect(number.text(digits: digits) == "\(number)")
  }
}
