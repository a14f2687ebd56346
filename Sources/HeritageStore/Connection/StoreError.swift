package import Heritage

/// Why the registry could not do what was asked: facts alone. Words stand in HeritageOperations.
package enum StoreError: Error, Hashable, Sendable {
  case noRegistry(path: String)
  case alreadyExists(path: String)
  /// A folder, a pipe: nothing that holds a registry.
  case notAFile(path: String, kind: RegistryFile.Kind)
  case emptyFile(path: String)
  /// The file has other names (hard links) besides.
  case severalNames(path: String, others: Int)
  /// This account may not read it.
  case unreadable(path: String)
  /// It lies where nothing may be written, with a log beside it that was not taken in yet.
  case logUnreadable(path: String, log: String)
  case networkFile(path: String, fileSystem: String)
  /// Not a file of ours, or one of a newer program.
  case notARegistry(path: String)
  case newerSchema(path: String, version: Int)
  /// Its tables, views or triggers are not those of schema.sql: the first that is not.
  case foreignSchema(path: String, object: String)
  /// SQLite cannot make sense of the file.
  case damaged(path: String, detail: String)
  case busy(path: String)
  /// The file was removed, renamed or replaced before what was written to it was kept.
  case movedAway(path: String)
  case readOnly(path: String)
  case diskFull(path: String)
  case inputOutput(path: String, fault: SystemFault)
  /// A constraint or trigger of schema.sql said no; its own code and words.
  case refusedByDatabase(code: String, detail: String)
  case unknown(RecordReference)
  /// It was not there at the end of a past day.
  case unknownThen(RecordReference, day: CivilDate)
  /// A short number fits several.
  case ambiguous(RecordReference, candidates: [String])
  case accountNotBound(account: String)
  /// An official registry, and somebody acts for another officer without `--on-behalf-of`.
  case paperMissing(officer: String, account: String)
  /// He left, and who took over.
  case officerHasLeft(officer: String, successor: String)
  case pinnedClockInOfficialRegistry
  /// It is looked at as of a day on which it had not been made.
  case beforeTheRegistry(day: CivilDate, founded: CivilDate)
  /// It is looked at as of a day that has not come.
  case dayToCome(day: CivilDate, today: CivilDate)
  /// The clock is behind the last entry.
  case clockBehind(now: Instant, last: Instant)
}
