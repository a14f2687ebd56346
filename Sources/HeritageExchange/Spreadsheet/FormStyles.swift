internal import CXLSXWriter

/// The looks of a form's cells. The formats belong to the workbook.
struct FormStyles {
  typealias Format = UnsafeMutablePointer<lxw_format>

  let title: Format?
  let heading: Format?
  /// Grey: the unit must not change it.
  let locked: Format?
  /// White: to be filled in. Taken as text, so that a number or a day stays as it was typed.
  let open: Format?

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>, _ xlsx: cxlsxwriter_functions) {
    // workbook_add_format: a format that the workbook frees, or NULL; a cell without one is plain.
    title = xlsx.workbook_add_format(workbook)
    heading = xlsx.workbook_add_format(workbook)
    locked = xlsx.workbook_add_format(workbook)
    open = xlsx.workbook_add_format(workbook)
    if let title {
      xlsx.format_set_bold(title)
      xlsx.format_set_font_size(title, 16)
    }
    for format in [heading, locked, open].compactMap({ $0 }) {
      xlsx.format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      xlsx.format_set_text_wrap(format)
      xlsx.format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    }
    if let heading { xlsx.format_set_bold(heading) }
    for format in [heading, locked].compactMap({ $0 }) {
      xlsx.format_set_bg_color(format, 0xE7E6E6)
    }
    if let open {
      xlsx.format_set_unlocked(open)
      xlsx.format_set_num_format(open, "@")
    }
  }
}
