import Foundation
import HeritageExchange
import Synchronization

/// Reads, validates and prepares the records of a file on a thread of its own, beside the one that checks them against
/// the registry and writes.
final class ReadingThread: Sendable {
  /// Records that go over at once, and how many such batches may wait: enough that neither thread starves, few enough
  /// to stay small.
  private static let batch = 32
  private static let depth = 4

  private let input: ImportInput
  private let queue = RecordQueue<PreparedRecord>(depth: depth)
  private let result = Mutex<Result<ImportSummary, any Error>>(
    .failure(RecordQueue<PreparedRecord>.Abandoned()))
  private let isDone = DispatchSemaphore(value: 0)
  private let bytesRead = Mutex(0)

  private init(_ input: ImportInput) { self.input = input }

  /// Calls `handler` for each record in the order of the file, on the calling thread. What it throws ends the reading
  /// and is thrown on, other than `TooManyErrors`; so is an error of the input. `progress` is told the bytes read so far.
  static func read(
    _ input: ImportInput, progress: (Int) -> Void, handler: (PreparedRecord) throws -> Void
  ) throws -> ImportSummary {
    let reading = ReadingThread(input)
    Thread.detachNewThread { reading.run() }
    do {
      while let batch = reading.queue.take() {
        for record in batch { try handler(record) }
        progress(reading.bytesRead.withLock { $0 })
      }
    } catch {
      reading.queue.abandon()
      guard error is TooManyErrors else {
        reading.isDone.wait()
        throw error
      }
    }
    reading.isDone.wait()
    return try reading.result.withLock { $0 }.get()
  }

  private func run() {
    let outcome = Result { try readAll() }
    result.withLock { $0 = outcome }
    queue.finish()
    isDone.signal()
  }

  private func readAll() throws -> ImportSummary {
    let geometry = GeometryPreparation()
    var batch: [PreparedRecord] = []
    let summary = try ImportReader().read(countedSource()) { imported in
      batch.append(try PreparedRecord(imported, geometry: geometry))
      guard batch.count == Self.batch else { return }
      // Who takes no more has an error of its own to tell, or has found enough: there is no failure here.
      do { try self.queue.give(batch) } catch { throw TooManyErrors() }
      batch.removeAll(keepingCapacity: true)
    }
    try? queue.give(batch)
    return summary
  }

  private func countedSource() throws -> ImportSource {
    let source = try input.source()
    return ImportSource(fileName: source.fileName) { buffer in
      let count = try source.read(buffer)
      self.bytesRead.withLock { $0 += count }
      return count
    }
  }
}
