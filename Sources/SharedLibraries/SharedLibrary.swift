internal import Glibc

/// A shared library opened while the program runs. Once opened it stays in the process
/// (`RTLD_NODELETE`): libraries that keep state of their own expect that.
package struct SharedLibrary: ~Copyable {
  /// What the dynamic loader knows it by; lent, valid while this value lives.
  package let handle: UnsafeMutableRawPointer

  private let library: SystemLibrary

  /// Opens the first of a library's names that is installed.
  ///
  /// - Parameter candidates: other names to look for, in tests.
  package init(
    _ library: SystemLibrary, candidates: [String]? = nil
  ) throws(SharedLibraryError) {
    self.library = library
    var reason: String?
    for name in candidates ?? library.candidates {
      // dlopen: a handle, or NULL and a message in dlerror.
      if let handle = dlopen(name, RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE) {
        self.handle = handle
        return
      }
      let message = dlerror().map { String(cString: $0) }
      reason = reason ?? message
    }
    throw .missing(library, reason: reason ?? "")
  }

  deinit { dlclose(handle) }

  /// The table of functions that `resolve` finds in the library.
  package func functions<Table>(
    _ resolve: (UnsafeMutableRawPointer, inout UnsafePointer<CChar>?) -> Table
  ) throws(SharedLibraryError) -> Table {
    var missing: UnsafePointer<CChar>?
    let table = resolve(handle, &missing)
    if let missing { throw .unsuitable(library, missingFunction: String(cString: missing)) }
    return table
  }
}
