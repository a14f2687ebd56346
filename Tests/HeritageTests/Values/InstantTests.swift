import Heritage
import Testing

struct InstantTests {
  @Test(arguments: [
    ("2026-03-31T08:00:00Z", "2026-03-31T08:00:00Z", "2026-03-31 16:00:00"),
    ("2026-03-31T08:00:00+08:00", "2026-03-31T00:00:00Z", "2026-03-31 08:00:00"),
    ("2026-01-01T00:00:00-09:30", "2026-01-01T09:30:00Z", "2026-01-01 17:30:00"),
    ("1900-01-01T00:00:00Z", "1900-01-01T00:00:00Z", "1900-01-01 08:00:00"),
    ("2999-12-31T15:59:59Z", "2999-12-31T15:59:59Z", "2999-12-31 23:59:59"),
  ])
  func aMomentIsReadAndWritten(text: String, stored: String, local: String) throws {
    let moment = try #require(Instant(text))
    #expect(moment.description == stored)
    #expect(moment.localText == local)
  }

  @Test(arguments: [
    "", "2026-03-31", "2026-03-31T24:00:00Z", "2026-03-31T08:60:00Z", "2026-03-31T08:00:60Z",
    "2026-02-30T08:00:00Z", "2026-03-31 08:00:00Z", "2026-03-31T08:00:00",
    "2026-03-31T08:00:00+15:00",
  ])
  func whatIsNoMomentIsNone(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test(arguments: ["2026-03-31T-0:00:00Z", "2026-03-31T+1:+2:+3Z", "2026-03-31T08:00:00+-1:00"])
  func aSignIsNoDigit(text: String) {
    #expect(Instant(text) == nil)
  }

  /// Written, they would have no day.
  @Test(arguments: [
    "1900-01-01T00:00:00+14:00", "2999-12-31T16:00:00Z", "2999-12-31T23:00:00-02:00",
  ])
  func aMomentWhoseDayIsNotHeldIsNone(text: String) {
    #expect(Instant(text) == nil)
  }
}
