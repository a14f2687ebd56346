import GRDB
package import Heritage

/// One step of what a stream is about, as its entry tells it.
package struct ActStep: Sendable {
  package var entry: Int
  package var type: EntryType
  package var officer: String
  package var occurredOn: String
  package var payload: JSONValue
}

extension ReadSession {
  /// The entries of a stream, in order.
  package func steps(of stream: Stream) throws -> [ActStep] {
    try entries(of: stream).map { entry in
      ActStep(
        entry: entry.seq, type: try term(entry.type), officer: entry.officer ?? "",
        occurredOn: entry.occurredOn, payload: try JSONValue(parsing: entry.payload))
    }
  }
}
