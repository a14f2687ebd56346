internal import CRegistrySchema

/// `docs/verify-independently.py`: recomputes what a registry, or some lines of its journal, prove, with nothing but
/// Python's standard library. It goes out with what is handed on.
package enum IndependentVerifier {
  package static let fileName = "verify-independently.py"

  /// The whole script.
  package static var text: String {
    var length = 0
    let bytes = wenbao_verifier(&length)
    return String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
  }
}
