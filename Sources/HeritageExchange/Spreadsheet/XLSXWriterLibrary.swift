internal import CXLSXWriter
internal import SharedLibraries

/// The spreadsheet writer, opened when the first form is written, and its functions.
struct XLSXWriterLibrary: ~Copyable {
  static let candidates = ["libxlsxwriter.so.4", "libxlsxwriter.so.5", "libxlsxwriter.so.8"]

  let functions: cxlsxwriter_functions
  private let library: SharedLibrary

  init(candidates: [String] = XLSXWriterLibrary.candidates) throws(SharedLibraryError) {
    let library = try SharedLibrary(candidates: candidates)
    functions = try library.functions { cxlsxwriter_resolve($0, &$1) }
    self.library = library
  }
}
