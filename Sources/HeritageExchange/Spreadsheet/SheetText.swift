/// How much room a text takes in a cell, in a Chinese font (宋体) of eleven points: an ASCII character half of what every
/// other takes, “ ” and … as well.
enum SheetText {
  /// The font of every cell. Systems without it (麒麟, 统信) put their own 宋体 in its place.
  static let font = "宋体"

  /// The widest of its lines, in ASCII characters.
  static func width(_ text: String) -> Int { paragraphs(text).map(units).max() ?? 0 }

  /// How many lines it takes in a column of a width, which is counted in digits of the workbook's own font.
  static func lineCount(_ text: String, in width: Double) -> Int {
    // Digits of 宋体 are a twentieth wider; a wide character that does not fit whole goes on the next line.
    let room = max(Int(width * 0.95) / 2 * 2, 2)
    return paragraphs(text).reduce(0) { $0 + max(1, (units($1) + room - 1) / room) }
  }

  /// The height of a row of so many lines, in points; 409 is the most that a row has.
  static func height(lines: Int) -> Double { min(409, max(18, Double(lines) * 14.5 + 3)) }

  private static func paragraphs(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  private static func units(_ text: Substring) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
  }
}
