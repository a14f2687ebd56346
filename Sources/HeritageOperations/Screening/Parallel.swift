import Dispatch
import Foundation
import Synchronization

/// Work on many things that every core takes its part of.
enum Parallel {
  /// From so many on it is worth it.
  private static let many = 200

  /// Whether so many items are handed out in parts at all.
  static func isWorthIt(_ count: Int) -> Bool {
    count >= many && ProcessInfo.processInfo.activeProcessorCount > 1
  }

  /// Hands the items out in parts, one for each core, and gives the results of the parts in their order.
  ///
  /// - Throws: what the first part that failed has thrown.
  static func parts<Item: Sendable, Result: Sendable>(
    of items: [Item], _ work: @Sendable (ArraySlice<Item>) throws -> Result
  ) throws -> [Result] {
    guard isWorthIt(items.count) else { return [try work(items[...])] }
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let size = (items.count + cores - 1) / cores
    let parts = stride(from: 0, to: items.count, by: size).map {
      items[$0..<min($0 + size, items.count)]
    }
    let results = Mutex<[Int: Swift.Result<Result, any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: parts.count) { index in
      let result = Swift.Result { try work(parts[index]) }
      results.withLock { $0[index] = result }
    }
    return try results.withLock { results in
      try parts.indices.compactMap { try results[$0]?.get() }
    }
  }
}
