import Testing

@testable import Heritage

/// A cell of a list becomes what it says; codes stay text whatever they look like.
@Suite struct SheetCellTests {
  private static let day = CivilDate("2026-03-31") ?? .first

  @Test(
    arguments: [
      (nil, .empty), ("", .empty), ("2026-03-31", .day(day)),
      ("2026-03-31 09:05:07", .moment(day, second: 32_707)),
      ("60 天", .number(60, .days)), ("60 天（缩短）", .text("60 天（缩短）")),
      ("2026-02-30", .text("2026-02-30")), ("1900-02-28", .text("1900-02-28")),
      ("2026-03-31 9:05:07", .text("2026-03-31 9:05:07")),
      ("2026-03-31 24:00:00", .text("2026-03-31 24:00:00")),
      ("2026-03-31T09:05:07", .text("2026-03-31T09:05:07")),
    ] as [(String?, SheetCell)])
  func aDayIsADayInEveryColumn(text: String?, cell: SheetCell) {
    #expect(SheetCell(text, isNumber: false) == cell)
    #expect(SheetCell(text, isNumber: true) == cell)
  }

  @Test(
    arguments: [
      ("0", .number(0, .plain(decimals: 0))), ("-12", .number(-12, .plain(decimals: 0))),
      ("633.60", .number(633.6, .plain(decimals: 2))),
      ("50.0%", .number(0.5, .percent(decimals: 1))),
      ("+3", .number(3, .change)), ("±0.5", .text("±0.5")), ("—", .text("—")),
      ("007", .text("007")),
      ("1e5", .text("1e5")), ("1.", .text("1.")), (".5", .text(".5")), ("-", .text("-")),
      ("%", .text("%")),
      ("1,234", .text("1,234")), ("１２", .text("１２")), ("0x10", .text("0x10")),
      ("1234567890123456", .text("1234567890123456")), ("=1", .text("=1")),
    ] as [(String, SheetCell)])
  func aNumberIsANumberWhereThingsAreCounted(text: String, cell: SheetCell) {
    #expect(SheetCell(text, isNumber: true) == cell)
    #expect(SheetCell(text, isNumber: false) == .text(text))
  }
}
