internal import CProj
internal import Glibc

/// The PROJ library, opened while the program runs, and the functions that are called in it.
///
/// It is not linked: loading it takes longer than the whole start of a command that needs no
/// projection. Once opened it stays in the process (`RTLD_NODELETE`), as its own clean-up expects.
struct ProjLibrary: ~Copyable {
  /// The names under which the functions used here have the same binary interface: PROJ 9 and PROJ 8.
  static let candidates = ["libproj.so.25", "libproj.so.22"]

  let functions: cproj_functions
  private let handle: UnsafeMutableRawPointer

  /// Opens the first candidate that is installed.
  ///
  /// - Throws: `libraryMissing` or `libraryUnsuitable`.
  init(candidates: [String] = ProjLibrary.candidates) throws(CoordinateTransformError) {
    let handle = try Self.open(candidates)
    var missing: UnsafePointer<CChar>?
    let functions = cproj_resolve(handle, &missing)
    if let missing {
      let name = String(cString: missing)
      dlclose(handle)
      throw .libraryUnsuitable(missingFunction: name)
    }
    self.handle = handle
    self.functions = functions
  }

  deinit { dlclose(handle) }

  private static func open(
    _ candidates: [String]
  ) throws(CoordinateTransformError) -> UnsafeMutableRawPointer {
    var reason: String?
    for name in candidates {
      // dlopen: a handle, or NULL and a message in dlerror.
      if let handle = dlopen(name, RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE) { return handle }
      let message = dlerror().map { String(cString: $0) }
      reason = reason ?? message
    }
    throw .libraryMissing(tried: candidates, reason: reason ?? "")
  }
}
