import Heritage

/// An entry before it has a number and hashes.
struct EntryFields: Sendable {
  var stream: Stream
  var type: EntryType
  var payload: JSONValue
  var officer: String?
  var account: String
  var onBehalfPaper: String?
  var occurredOn: String
  var bookedOn: String
  var recordedAt: String
}
