internal import CProj
internal import SharedLibraries

/// A PROJ context: what transformations are made in, by one thread at a time. It never uses the
/// network, and its messages are kept, not printed.
final class ProjContext {
  let functions: cproj_functions
  let handle: OpaquePointer
  let messages = ProjMessages()
  private let library: ProjLibrary

  /// Opens PROJ.
  ///
  /// - Throws: `libraryUnusable`, also where there is no memory for a context.
  init(candidates: [String]? = nil) throws(CoordinateTransformError) {
    let library: ProjLibrary
    do { library = try ProjLibrary(candidates: candidates) } catch { throw .libraryUnusable(error) }
    let functions = library.functions
    // proj_context_create: a context to be destroyed, or NULL.
    guard let handle = functions.proj_context_create() else {
      throw .libraryUnusable(.faulty(.proj, detail: "proj_context_create"))
    }
    _ = functions.proj_context_set_enable_network(handle, 0)
    _ = functions.proj_log_level(handle, PJ_LOG_ERROR)
    messages.listen(to: handle, of: functions)
    self.library = library
    self.functions = functions
    self.handle = handle
  }

  deinit { _ = functions.proj_context_destroy(handle) }
}
