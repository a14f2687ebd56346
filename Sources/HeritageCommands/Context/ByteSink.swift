/// Where output goes: a file descriptor, or memory in tests.
protocol ByteSink: Sendable {
  func write(_ bytes: [UInt8])
  /// Hands over what is still held back.
  func flush()
  /// The `errno` of the first write that failed, other than because nobody reads any more.
  var failure: Int32? { get }
  /// Whether it is a regular file in which nothing stands yet: neither a terminal, nor a pipe, nor one that is added to.
  var isNewFile: Bool { get }
}

extension ByteSink {
  /// Writes text as UTF-8, whatever the locale.
  func write(_ text: String) {
    write(Array(text.utf8))
  }
}
