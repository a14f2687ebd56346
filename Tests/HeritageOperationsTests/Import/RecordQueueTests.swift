import Dispatch
import Foundation
import Testing

@testable import HeritageOperations

/// Batches go from one thread to another in order, and neither waits for one that has given up.
@Suite struct RecordQueueTests {
  @Test func batchesArriveInOrder() {
    let queue = RecordQueue<Int>(depth: 2)
    Thread.detachNewThread {
      for first in stride(from: 0, to: 100, by: 10) {
        try? queue.give(Array(first..<(first + 10)))
      }
      queue.finish()
    }
    var taken: [Int] = []
    while let batch = queue.take() { taken += batch }
    #expect(taken == Array(0..<100))
  }

  @Test func whoGivesIsToldThatNobodyTakes() {
    let queue = RecordQueue<Int>(depth: 1)
    let isTold = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      do {
        while true { try queue.give([1]) }
      } catch {
        isTold.signal()
      }
    }
    #expect(queue.take() == [1])
    queue.abandon()
    #expect(isTold.wait(timeout: .now() + 10) == .success)
  }

  @Test func nothingGivenIsNothingTaken() {
    let queue = RecordQueue<Int>(depth: 1)
    queue.finish()
    #expect(queue.take() == nil)
  }
}
