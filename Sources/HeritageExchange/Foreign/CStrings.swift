internal import Glibc

/// Texts as C has a list of them, NULL at the end.
struct CStrings: ~Copyable {
  let pointer: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private let count: Int

  init(_ texts: [String]) {
    count = texts.count
    pointer = .allocate(capacity: texts.count + 1)
    pointer.initialize(repeating: nil, count: texts.count + 1)
    // strdup: a copy to be freed.
    for (index, text) in texts.enumerated() { pointer[index] = strdup(text) }
  }

  /// The same for functions that promise to change none.
  var constants: UnsafePointer<UnsafePointer<CChar>?> {
    UnsafeRawPointer(pointer).assumingMemoryBound(to: UnsafePointer<CChar>?.self)
  }

  deinit {
    for index in 0..<count { free(pointer[index]) }
    pointer.deallocate()
  }
}
