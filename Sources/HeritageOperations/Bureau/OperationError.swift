package import Heritage

/// Why something asked for cannot be done, other than by a rule of the ledger: facts alone. The words stand
/// in HeritageCommands.
package enum OperationError: Error, Hashable, Sendable {
  case fileMissing(path: String)
  case fileUnreadable(path: String, detail: String)
  case fileEmpty(path: String)
  case fileTooLarge(path: String, bytes: Int, limitMegabytes: Int)
  /// Not one of the four formats.
  case formatUnknown(path: String)
  case settingValue(Setting, String)
  case officerExists(code: String)
  case noSuchChecklistItem(item: String, site: String)
  case inspectionExists(code: String)
  case nothingToStrike
  case undoRefused(receipt: String, references: [String])
  case alreadyUndone(receipt: String)
  case notAUnitReturn(path: String)
}
