internal import CGEOS

/// The last error message of a GEOS context, which would otherwise be lost.
final class GEOSMessages {
  private var last = ""

  /// Receives the context's errors. The context must not be used after this object is gone.
  func listen(to context: OpaquePointer, of geos: cgeos_functions) {
    // GEOSContext_setErrorMessageHandler_r returns the handler that was set before: none here.
    _ = geos.GEOSContext_setErrorMessageHandler_r(
      context,
      { message, receiver in
        guard let message, let receiver else { return }
        Unmanaged<GEOSMessages>.fromOpaque(receiver).takeUnretainedValue().last =
          String(cString: message)
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// The message of the last error, once; empty where there is none.
  func take() -> String {
    defer { last = "" }
    return last.last?.isNewline == true ? String(last.dropLast()) : last
  }
}
