import Testing

@testable import Heritage

@Suite struct CheckedNumberTests {
  /// The worked example of the GRid standard, which uses the same system.
  @Test func checkCharacterIsThatOfISO7064() {
    #expect(CheckedNumber.checkCharacter(of: "A12425GABC1234002") == "M")
  }

  @Test func numbersArePrintedAndReadAgain() throws {
    let number = CheckedNumber(kind: .hazard, year: 2026, serial: 1)
    #expect(number.description == "YH-2026-0001-F")
    #expect(CheckedNumber("yh-2026-0001-f") == number)
    #expect(
      CheckedNumber(kind: .receipt, year: 2026, serial: 12_345).description.hasPrefix(
        "HZ-2026-12345-"))
  }

  @Test func everySingleMistypedCharacterIsFound() {
    let number = CheckedNumber(kind: .strikeOff, year: 2026, serial: 487).description
    let alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    for index in number.indices where number[index] != "-" {
      for replacement in alphabet where replacement != number[index] {
        var mistyped = number
        mistyped.replaceSubrange(index...index, with: String(replacement))
        #expect(CheckedNumber(mistyped) == nil, "\(mistyped)")
      }
    }
  }

  @Test(arguments: [
    "", "YH-2026-0001", "YH-2026-1-F", "XX-2026-0001-F", "YH-26-0001-F", "YH-2026-0000-H",
  ])
  func otherFormsAreNotNumbers(text: String) {
    #expect(CheckedNumber(text) == nil)
  }
}
