import Dispatch
import Synchronization

/// Work that goes on beside its caller's, on another thread.
final class Beside<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, any Error>?>(nil)
  private let isDone = DispatchSemaphore(value: 0)

  init(_ work: @escaping @Sendable () throws -> Value) {
    DispatchQueue.global().async {
      let made = Result { try work() }
      self.result.withLock { $0 = made }
      self.isDone.signal()
    }
  }

  /// What came of it; waits until it has come.
  ///
  /// - Throws: what the work has thrown.
  func value() throws -> Value {
    isDone.wait()
    // Another may ask again.
    isDone.signal()
    guard let made = result.withLock({ $0 }) else { throw CancellationError() }
    return try made.get()
  }
}
