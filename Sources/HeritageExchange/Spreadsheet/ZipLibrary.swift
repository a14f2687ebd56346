internal import CZip
internal import SharedLibraries

/// The zip library, opened when the first spreadsheet is read, and its functions.
struct ZipLibrary: ~Copyable {
  static let candidates = ["libzip.so.4", "libzip.so.5"]

  let functions: czip_functions
  private let library: SharedLibrary

  init(candidates: [String] = ZipLibrary.candidates) throws(SharedLibraryError) {
    let library = try SharedLibrary(candidates: candidates)
    functions = try library.functions { czip_resolve($0, &$1) }
    self.library = library
  }
}
