/// The order of numbers such as `YH-2026-10000-K`, whose serial outgrows four digits: by kind and year, and then as
/// serials count, so that 10000 comes after 9999 and not after 1000.
enum NumberOrder {
  static func sql(_ column: String) -> String {
    "substr(\(column), 1, 8), length(\(column)), \(column)"
  }
}
