/// How a number of a spreadsheet is shown: as the list shows it.
package enum SheetNumber: Hashable, Sendable {
  case plain(decimals: Int)
  case percent(decimals: Int)
  /// With its sign.
  case change
  /// With 天 behind it.
  case days
}
