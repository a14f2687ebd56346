internal import Glibc

/// A shared library opened while the program runs. Once opened it stays in the process
/// (`RTLD_NODELETE`): libraries that keep state of their own expect that.
package struct SharedLibrary: ~Copyable {
  /// What the dynamic loader knows it by; lent, valid while this value lives.
  package let handle: UnsafeMutableRawPointer

  /// Opens the first of `candidates` that is installed.
  package init(candidates: [String]) throws(SharedLibraryError) {
    var reason: String?
    for name in candidates {
      // dlopen: a handle, or NULL and a message in dlerror.
      if let handle = dlopen(name, RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE) {
        self.handle = handle
        return
      }
      let message = dlerror().map { String(cString: $0) }
      reason = reason ?? message
    }
    throw .missing(tried: candidates, reason: reason ?? "")
  }

  deinit { dlclose(handle) }

  /// The table of functions that `resolve` finds in the library.
  package func functions<Table>(
    _ resolve: (UnsafeMutableRawPointer, inout UnsafePointer<CChar>?) -> Table
  ) throws(SharedLibraryError) -> Table {
    var missing: UnsafePointer<CChar>?
    let table = resolve(handle, &missing)
    if let missing { throw .unsuitable(missingFunction: String(cString: missing)) }
    return table
  }
}
