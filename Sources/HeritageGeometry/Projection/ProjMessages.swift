internal import CProj

/// The first error message of a PROJ context since the last one was taken: the first names the cause,
/// later ones its consequences.
final class ProjMessages {
  private var first: String?

  /// Receives the context's messages, which PROJ would print otherwise. The context must not be used
  /// after this object is gone.
  func listen(to context: OpaquePointer, of functions: cproj_functions) {
    _ = functions.proj_log_func(
      context, Unmanaged.passUnretained(self).toOpaque(),
      { receiver, _, message in
        guard let receiver, let message else { return }
        let messages = Unmanaged<ProjMessages>.fromOpaque(receiver).takeUnretainedValue()
        messages.first = messages.first ?? String(cString: message)
      })
  }

  /// The message, once; empty where there is none.
  func take() -> String {
    defer { first = nil }
    return first ?? ""
  }
}
