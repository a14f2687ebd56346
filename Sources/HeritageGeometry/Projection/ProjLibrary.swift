internal import CProj
internal import SharedLibraries

/// The PROJ library, opened when the first projected coordinate is met, and its functions.
struct ProjLibrary: ~Copyable {
  let functions: cproj_functions
  private let library: SharedLibrary

  init(candidates: [String]? = nil) throws(SharedLibraryError) {
    let library = try SharedLibrary(.proj, candidates: candidates)
    functions = try library.functions { cproj_resolve($0, &$1) }
    self.library = library
  }
}
