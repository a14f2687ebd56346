internal import CXLSXWriter
import Heritage

/// The looks of a list's cells. The formats belong to the workbook.
struct ListStyles {
  typealias Format = UnsafeMutablePointer<lxw_format>

  let heading: Format?
  let day: Format?
  let moment: Format?
  /// Stays text where somebody goes into the cell and out again.
  private let code: Format?
  private let prose: Format?
  private let numbers: [SheetNumber: Format]

  /// Longer than any code.
  private static let codeLimit = 64
  /// More decimals than any list has.
  private static let decimals = 0...6

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>, _ xlsx: cxlsxwriter_functions) {
    // workbook_add_format: a format that the workbook frees, or NULL; a cell without one is plain.
    func format(_ numbers: String? = nil, wraps: Bool = false) -> Format? {
      guard let format = xlsx.workbook_add_format(workbook) else { return nil }
      xlsx.format_set_font_name(format, SheetText.font)
      xlsx.format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      if wraps { xlsx.format_set_text_wrap(format) }
      if let numbers { xlsx.format_set_num_format(format, numbers) }
      return format
    }
    heading = format()
    if let heading {
      xlsx.format_set_bold(heading)
      xlsx.format_set_bg_color(heading, 0xE7E6E6)
      xlsx.format_set_border(heading, UInt8(LXW_BORDER_THIN.rawValue))
    }
    day = format("yyyy-mm-dd")
    moment = format("yyyy-mm-dd hh:mm:ss")
    for format in [day, moment].compactMap({ $0 }) {
      xlsx.format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    }
    code = format("@", wraps: true)
    prose = format(wraps: true)
    let looks =
      Self.decimals.flatMap { [SheetNumber.plain(decimals: $0), .percent(decimals: $0)] }
      + [.change, .days]
    numbers = looks.reduce(into: [:]) { $0[$1] = format(Self.words($1)) }
  }

  func text(_ text: String) -> Format? { text.utf8.count > Self.codeLimit ? prose : code }

  func number(_ look: SheetNumber) -> Format? {
    switch look {
    case .plain(let decimals): numbers[.plain(decimals: min(decimals, Self.decimals.upperBound))]
    case .percent(let decimals):
      numbers[.percent(decimals: min(decimals, Self.decimals.upperBound))]
    case .change, .days: numbers[look]
    }
  }

  /// A look in the words of spreadsheets.
  private static func words(_ look: SheetNumber) -> String {
    func digits(_ decimals: Int) -> String {
      decimals == 0 ? "0" : "0." + String(repeating: "0", count: decimals)
    }
    return switch look {
    case .plain(let decimals): digits(decimals)
    case .percent(let decimals): digits(decimals) + "%"
    case .change: "+0;-0;0"
    case .days: "0\" 天\""
    }
  }
}
