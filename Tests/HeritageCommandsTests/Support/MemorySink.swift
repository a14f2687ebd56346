import Synchronization

@testable import HeritageCommands

/// Output kept in memory.
final class MemorySink: ByteSink {
  private let bytes = Mutex<[UInt8]>([])
  let failure: Int32?
  private let isFile: Bool

  init(failure: Int32? = nil, isFile: Bool = false) {
    self.failure = failure
    self.isFile = isFile
  }

  var isNewFile: Bool { isFile && bytes.withLock { $0.isEmpty } }

  var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }

  func write(_ piece: [UInt8]) {
    bytes.withLock { $0 += piece }
  }

  func flush() {}
}
