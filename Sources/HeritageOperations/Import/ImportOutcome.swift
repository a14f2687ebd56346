package import Heritage
package import HeritageStore

/// What became of one file.
package struct FileOutcome: Sendable {
  package var file: String
  package var kind: ImportKind
  package var sha256: String
  package var bytes: Int
  /// Number of the receipt; `nil` where nothing was written.
  package var receipt: String?
  /// The same bytes were imported before, as this receipt; nothing was done.
  package var earlierReceipt: String?
  /// The receipt that has brought another revision since then; the same bytes do not take it back.
  package var supersedingReceipt: String?
  package var read = 0
  package var added = 0
  package var changed = 0
  package var unchanged = 0
  package var refused = 0
  package var changes: [RecordChange] = []
  /// The sites that boundaries were drawn for.
  package var boundarySites: [String] = []
  /// Numbers of the hazards registered from inspections.
  package var hazards: [String] = []
  /// How many items the inspections left unchecked (未查): they stay due when they were.
  package var unchecked = 0
  /// Something is wrong with the file as a whole, so that none of its records is to be trusted.
  var isBroken = false
}

/// A record whose content differs from the revision before.
package struct RecordChange: Hashable, Sendable {
  package var kind: String
  package var key: String
  package var revision: Int
  package var differences: [ContentDifference]
}

/// What an import did, or would have done.
package struct ImportOutcome: Sendable {
  package var files: [FileOutcome] = []
  /// In the order of files and lines; the first hundred thousand.
  package var diagnostics: [Diagnostic] = []
  package var errorCount = 0
  package var warningCount = 0
  /// Whether the files were imported, or would have been without `isDryRun`.
  package var isAccepted = false
  /// Whether anything was kept.
  package var isCommitted = false
  package var isDryRun = false
  /// The sites that boundaries were drawn for, each once.
  package var boundarySites: [String] { files.flatMap(\.boundarySites).eachOnce }
  /// Refused records by file, to be written out.
  var refused: [String: [Int: [Diagnostic]]] = [:]
  /// The files they were written to.
  package var rejectsFiles: [String] = []
}
