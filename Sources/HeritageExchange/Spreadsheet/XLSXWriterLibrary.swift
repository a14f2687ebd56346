internal import CXLSXWriter
internal import SharedLibraries

/// The spreadsheet writer, opened when the first spreadsheet is written, and its functions.
struct XLSXWriterLibrary: ~Copyable {
  let functions: cxlsxwriter_functions
  private let library: SharedLibrary

  init(candidates: [String]? = nil) throws(SharedLibraryError) {
    let library = try SharedLibrary(.xlsxWriter, candidates: candidates)
    functions = try library.functions { cxlsxwriter_resolve($0, &$1) }
    self.library = library
  }
}
