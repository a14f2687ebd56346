import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// How a connection waits for another to finish writing.
///
/// SQLite's own waiting looks ten times a second. Where many write, the lock may be taken at each of these moments
/// though it is free in between, and one of them gives up. Here a connection looks again after a few milliseconds,
/// not always the same.
final class BusyWait: Sendable {
  private let patience: Duration
  private let begun = Mutex(ContinuousClock.now)

  init(patience: Duration) {
    self.patience = patience
  }

  /// What SQLite calls while the lock is taken, with the number of earlier calls: waits a little, or gives up.
  func isToGoOn(after tries: Int) -> Bool {
    let waited = begun.withLock { begun in
      if tries == 0 { begun = .now }
      return begun.duration(to: .now)
    }
    guard waited < patience else { return false }
    usleep(UInt32.random(in: 1_000...9_000))
    return true
  }
}
