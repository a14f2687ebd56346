internal import CGEOS
internal import SharedLibraries

/// The GEOS library, opened when the first geometry is worked on, and its functions.
struct GEOSLibrary: ~Copyable {
  let functions: cgeos_functions
  private let library: SharedLibrary

  init(candidates: [String]? = nil) throws(SharedLibraryError) {
    let library = try SharedLibrary(.geos, candidates: candidates)
    functions = try library.functions { cgeos_resolve($0, &$1) }
    self.library = library
  }
}
