import Dispatch
import Synchronization

/// Hands batches of values from one thread to another, in order, and makes the giver wait where the taker falls behind.
final class RecordQueue<Value: Sendable>: Sendable {
  /// The taker has given up.
  struct Abandoned: Error {}

  private struct State {
    var batches: [[Value]] = []
    var isFinished = false
    var isAbandoned = false
  }

  private let state = Mutex(State())
  private let room = DispatchSemaphore(value: 0)
  private let waiting = DispatchSemaphore(value: 0)

  /// - Parameter depth: how many batches may wait.
  init(depth: Int) {
    // Counted up from nothing: libdispatch stops a program that lets go of a semaphore below its first value.
    for _ in 0..<depth { room.signal() }
  }

  /// Waits for room. Throws `Abandoned` where nobody takes any more.
  func give(_ batch: [Value]) throws(Abandoned) {
    room.wait()
    let isAbandoned = state.withLock { state in
      if !state.isAbandoned { state.batches.append(batch) }
      return state.isAbandoned
    }
    if isAbandoned {
      room.signal()
      throw Abandoned()
    }
    waiting.signal()
  }

  /// Nothing more will be given.
  func finish() {
    state.withLock { $0.isFinished = true }
    waiting.signal()
  }

  /// The next batch; `nil` at the end.
  func take() -> [Value]? {
    waiting.wait()
    let batch = state.withLock { state in state.batches.isEmpty ? nil : state.batches.removeFirst()
    }
    if batch != nil { room.signal() }
    return batch
  }

  /// Nothing more will be taken: who gives is told so.
  func abandon() {
    state.withLock { state in
      state.isAbandoned = true
      state.batches.removeAll()
    }
    room.signal()
  }
}
