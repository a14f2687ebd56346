internal import CXLSXWriter
import Heritage

/// What a workbook that is written says of itself. The time is given, not the machine's.
struct WorkbookProperties {
  var title: String
  var author = ""
  var madeAt: Instant

  /// Gives them to a workbook of libxlsxwriter, which copies them.
  func describe(
    _ workbook: UnsafeMutablePointer<lxw_workbook>, _ xlsx: cxlsxwriter_functions
  ) {
    let (title, author) = (strdup(title), strdup(author))
    defer {
      free(title)
      free(author)
    }
    var properties = lxw_doc_properties()
    properties.title = title
    properties.author = author
    properties.created = madeAt.secondsSince1970
    _ = xlsx.workbook_set_properties(workbook, &properties)
  }
}
