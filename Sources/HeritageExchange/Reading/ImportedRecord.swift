package import Heritage

/// A record as the reader hands it over.
package struct ImportedRecord: Sendable {
  package let record: ImportRecord
  /// Its place among the records of the file, from 1; refused and unknown ones count too.
  package let ordinal: Int
  /// Whether something is wrong with it, or with the batch around it. Some of its fields may then be
  /// missing, and it must not be stored.
  package let isRefused: Bool
  /// What of it cannot be relied on, because the schema refuses it.
  package var faults = RecordFaults()
}
