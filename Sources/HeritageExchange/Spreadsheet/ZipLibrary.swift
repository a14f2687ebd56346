internal import CZip
internal import SharedLibraries

/// The zip library, opened when the first spreadsheet is read, and its functions.
struct ZipLibrary: ~Copyable {
  let functions: czip_functions
  private let library: SharedLibrary

  init(candidates: [String]? = nil) throws(SharedLibraryError) {
    let library = try SharedLibrary(.zip, candidates: candidates)
    functions = try library.functions { czip_resolve($0, &$1) }
    self.library = library
  }
}
