package import Heritage

/// What a reading found, after its last record.
package struct ImportSummary: Sendable {
  /// `nil` where the root element is none of ours.
  package internal(set) var kind: ImportKind?
  package internal(set) var declared = DeclaredTotals()
  /// Records seen, refused ones included.
  package internal(set) var recordCount = 0
  /// Records that must not be stored, by ordinal. This is the last word: what is wrong with the end of
  /// a batch comes to light only after its record and sites have been handed over.
  package internal(set) var refused: [RefusedRecord] = []
  /// Everything found, in the order of the file; at most as many as the limits keep.
  package internal(set) var diagnostics: [Diagnostic] = []
  /// Whether elements that are no record of the format stand where its records do: what is counted is not all there is.
  package internal(set) var hasUnknownRecords = false
  package internal(set) var errorCount = 0
  package internal(set) var warningCount = 0
  /// Errors that belong to no record: the file as a whole is not to be trusted.
  package internal(set) var fileErrorCount = 0
  /// Whether the file was not read to its end.
  package internal(set) var isCutShort = false
  package internal(set) var byteCount = 0

  package var isClean: Bool { errorCount == 0 && warningCount == 0 }

  init() {}
}
