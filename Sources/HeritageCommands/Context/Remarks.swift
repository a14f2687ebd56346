import Synchronization

/// Remarks beside a result, kept until the result is written: as JSON they are part of it.
final class Remarks: Sendable {
  private let texts = Mutex<[String]>([])

  func add(_ text: String) { texts.withLock { $0.append(text) } }

  /// The remarks so far, which are then no longer kept.
  func take() -> [String] {
    texts.withLock { texts in
      defer { texts = [] }
      return texts
    }
  }
}
