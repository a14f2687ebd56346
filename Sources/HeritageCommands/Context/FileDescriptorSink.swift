import Glibc
import Synchronization

/// A file descriptor that is written to in large pieces.
///
/// When nobody reads any more (a closed pipe, a closed descriptor), the rest is dropped without a
/// word; other failures are kept for the end of the run.
final class FileDescriptorSink: ByteSink {
  private struct State {
    var held: [UInt8] = []
    var isClosed = false
    var failure: Int32?
  }

  private let descriptor: Int32
  private let capacity: Int
  private let state = Mutex(State())

  /// With a capacity of zero each piece is written at once.
  init(_ descriptor: Int32, capacity: Int) {
    self.descriptor = descriptor
    self.capacity = capacity
  }

  var failure: Int32? { state.withLock { $0.failure } }

  var isNewFile: Bool {
    var status = stat()
    // fstat(2) returns 0, or -1 where the descriptor is closed.
    guard fstat(descriptor, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFREG && status.st_size == 0
      && state.withLock { $0.held.isEmpty }
  }

  func write(_ bytes: [UInt8]) {
    state.withLock { state in
      guard !state.isClosed else { return }
      state.held += bytes
      if state.held.count >= capacity { empty(&state) }
    }
  }

  func flush() {
    state.withLock { empty(&$0) }
  }

  private func empty(_ state: inout State) {
    guard !state.held.isEmpty else { return }
    let code = writeAll(state.held)
    state.held.removeAll(keepingCapacity: true)
    guard code != 0 else { return }
    state.isClosed = true
    if code != EPIPE, code != EBADF { state.failure = code }
  }

  /// Writes every byte; returns zero, or the `errno` of what stopped it.
  private func writeAll(_ bytes: [UInt8]) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let slice = UnsafeRawBufferPointer(rebasing: buffer[offset...])
        // write(2) returns the number of bytes taken, or -1 with errno set.
        let count = Glibc.write(descriptor, slice.baseAddress, slice.count)
        if count >= 0 {
          offset += count
        } else if errno == EAGAIN {
          waitUntilWritable()
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }

  private func waitUntilWritable() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, -1)
  }
}
