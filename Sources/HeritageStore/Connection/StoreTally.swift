import GRDB
import Synchronization

/// Counts what is opened and asked while it is current: how often the store is gone to can be tested, time cannot.
package final class StoreTally: Sendable {
  @TaskLocal package static var current: StoreTally?

  private struct Counts {
    var openings = 0
    var statements: [String: Int] = [:]
  }

  private let counts = Mutex(Counts())

  package init() {}

  /// How often a registry was opened.
  package var openings: Int { counts.withLock { $0.openings } }

  /// How many statements were run whose text holds `part`.
  package func statements(with part: String) -> Int {
    counts.withLock { $0.statements.filter { $0.key.contains(part) }.values.reduce(0, +) }
  }

  func noteOpening() {
    counts.withLock { $0.openings += 1 }
  }

  func follow(_ database: Database) {
    database.trace(options: .statement) { event in
      guard case .statement(let statement) = event else { return }
      self.counts.withLock { $0.statements[statement.sql, default: 0] += 1 }
    }
  }
}
