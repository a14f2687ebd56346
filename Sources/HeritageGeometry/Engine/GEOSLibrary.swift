internal import CGEOS
internal import SharedLibraries

/// The GEOS library, opened when the first geometry is worked on, and its functions.
struct GEOSLibrary: ~Copyable {
  /// The C interface has kept this name and stayed compatible since GEOS 3.0.
  static let candidates = ["libgeos_c.so.1"]

  let functions: cgeos_functions
  private let library: SharedLibrary

  init(candidates: [String] = GEOSLibrary.candidates) throws(SharedLibraryError) {
    let library = try SharedLibrary(candidates: candidates)
    functions = try library.functions { cgeos_resolve($0, &$1) }
    self.library = library
  }
}
