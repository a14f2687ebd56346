internal import CProj
internal import SharedLibraries

/// The PROJ library, opened when the first projected coordinate is met, and its functions.
struct ProjLibrary: ~Copyable {
  /// The names under which the functions used here have the same binary interface: PROJ 9 and PROJ 8.
  static let candidates = ["libproj.so.25", "libproj.so.22"]

  let functions: cproj_functions
  private let library: SharedLibrary

  init(candidates: [String] = ProjLibrary.candidates) throws(SharedLibraryError) {
    let library = try SharedLibrary(candidates: candidates)
    functions = try library.functions { cproj_resolve($0, &$1) }
    self.library = library
  }
}
