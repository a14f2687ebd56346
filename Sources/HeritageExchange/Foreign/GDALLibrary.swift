internal import CGDAL
internal import SharedLibraries

/// The GDAL library, opened in the reading process alone, and its functions.
struct GDALLibrary: ~Copyable {
  let functions: cgdal_functions
  private let library: SharedLibrary

  init(candidates: [String]? = nil) throws(SharedLibraryError) {
    let library = try SharedLibrary(.gdal, candidates: candidates)
    functions = try library.functions { cgdal_resolve($0, &$1) }
    self.library = library
  }
}
