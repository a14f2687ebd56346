internal import CXLSXWriter

/// The looks of a form's cells. The formats belong to the workbook.
struct FormStyles {
  typealias Format = UnsafeMutablePointer<lxw_format>

  let title: Format?
  /// Without a border.
  let plain: Format?
  let heading: Format?
  /// Grey: the unit must not change it.
  let locked: Format?
  /// Grey, for the number of a row.
  let ordinal: Format?
  /// White: to be filled in. Taken as text, so that a number stays as it was typed.
  let open: Format?
  /// White, for a day.
  let day: Format?
  /// White, for a number of things.
  let count: Format?

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>, _ xlsx: cxlsxwriter_functions) {
    // workbook_add_format: a format that the workbook frees, or NULL; a cell without one is plain.
    func format(_ look: (Format) -> Void = { _ in }) -> Format? {
      guard let format = xlsx.workbook_add_format(workbook) else { return nil }
      xlsx.format_set_font_name(format, SheetText.font)
      xlsx.format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      look(format)
      return format
    }
    func boxed(_ look: (Format) -> Void) -> Format? {
      format {
        xlsx.format_set_border($0, UInt8(LXW_BORDER_THIN.rawValue))
        xlsx.format_set_text_wrap($0)
        look($0)
      }
    }
    func white(_ numbers: String) -> Format? {
      boxed {
        xlsx.format_set_unlocked($0)
        xlsx.format_set_num_format($0, numbers)
        xlsx.format_set_align($0, UInt8(LXW_ALIGN_LEFT.rawValue))
      }
    }
    title = format {
      xlsx.format_set_bold($0)
      xlsx.format_set_font_size($0, 16)
    }
    plain = format()
    heading = boxed {
      xlsx.format_set_bold($0)
      xlsx.format_set_bg_color($0, 0xE7E6E6)
    }
    locked = boxed { xlsx.format_set_bg_color($0, 0xE7E6E6) }
    ordinal = boxed {
      xlsx.format_set_bg_color($0, 0xE7E6E6)
      xlsx.format_set_align($0, UInt8(LXW_ALIGN_CENTER.rawValue))
    }
    open = white("@")
    day = white("yyyy-mm-dd")
    count = white("0")
  }
}
