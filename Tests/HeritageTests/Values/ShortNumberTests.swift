import Testing

@testable import Heritage

@Suite struct ShortNumberTests {
  private static func numbers(
    _ text: String, of kinds: [CheckedNumber.Kind] = [.hazard],
    in years: ClosedRange<Int> = 2026...2027
  ) -> [String] {
    ShortNumber(text)?.numbers(of: kinds, in: years).map(\.description) ?? []
  }

  @Test(arguments: [
    "27-1", "2027-1", "27-0001", "2027-0001-K", "27-1-k", "YH-27-1", "yh-2027-0001", "1-K",
    "YH-1-K",
  ])
  func oneNumberOfOneYearIsMeant(text: String) {
    #expect(Self.numbers(text) == ["YH-2027-0001-K"])
  }

  @Test(arguments: ["1", "0001", "YH-1", "yh-0001"])
  func aSerialIsOneOfEachYear(text: String) {
    #expect(Self.numbers(text) == ["YH-2026-0001-F", "YH-2027-0001-K"])
  }

  @Test func eachKindHasItsOwn() {
    #expect(
      Self.numbers("26-1", of: [.order, .approval]) == ["TZ-2026-0001-Q", "SP-2026-0001-1"])
    #expect(Self.numbers("SP-26-1", of: [.order, .approval]) == ["SP-2026-0001-1"])
    #expect(Self.numbers("YH-26-1", of: [.order, .approval]) == [])
  }

  @Test(arguments: ["2027-1-F", "1-G", "28-1", "2025-1", "YH-2027-0001-F"])
  func aWrongCheckCharacterOrYearStandsForNothing(text: String) {
    #expect(Self.numbers(text) == [])
  }

  @Test(arguments: [
    "", "-", "0", "1-", "-1", "a", "1 2", "１", "1-2-3-4", "2027-1-F-1", "127-1", "YH", "YH-",
    "1234567890", "27-0", "1--1", "27-1-ＦＦ", "+1", "KS6-01",
  ])
  func otherTextsAreNoNumbers(text: String) {
    #expect(ShortNumber(text) == nil)
  }
}
