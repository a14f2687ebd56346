import GRDB
import Testing

@testable import HeritageStore

struct NumberOrderTests {
  @Test func serialsCountOnBeyondFourDigits() throws {
    let numbers = [
      "YH-2025-10001-A", "YH-2026-0999-K", "YH-2026-1000-B", "YH-2026-9999-C", "YH-2026-10000-A",
      "YH-2027-0001-D",
    ]
    let sorted = try DatabaseQueue().read { database in
      try String.fetchAll(
        database,
        sql: """
          WITH list (number) AS (VALUES \(numbers.shuffled().map { "('\($0)')" }.joined(separator: ", ")))
          SELECT number FROM list ORDER BY \(NumberOrder.sql("number"))
          """)
    }
    #expect(sorted == numbers)
  }
}
