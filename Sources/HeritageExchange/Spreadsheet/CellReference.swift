/// A cell of a sheet: row and column, both from 1. `C7` is row 7, column 3.
struct CellReference: Hashable, Comparable {
  var row: Int
  var column: Int

  static let lastRow = 1_048_576
  static let lastColumn = 16_384

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `C7`; `nil` where that is none, or one beyond what a sheet can have.
  init?(_ text: String) {
    var column = 0
    var row = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      guard row <= Self.lastRow, column <= Self.lastColumn else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.init(row: row, column: column)
  }

  var text: String {
    var letters = ""
    var rest = column
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row)
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}
