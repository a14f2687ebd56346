import Synchronization

@testable import HeritageCommands

/// Output kept in memory.
final class MemorySink: ByteSink {
  private let bytes = Mutex<[UInt8]>([])
  let failure: Int32?

  init(failure: Int32? = nil) {
    self.failure = failure
  }

  var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }

  func write(_ piece: [UInt8]) {
    bytes.withLock { $0 += piece }
  }

  func flush() {}
}
