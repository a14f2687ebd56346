package import Heritage
package import HeritageStore

#if canImport(Glibc)
  import Glibc
#endif

/// Why something asked for cannot be done, other than by a rule of the ledger: facts alone. The words stand
/// in HeritageCommands.
package enum OperationError: Error, Hashable, Sendable {
  case fileMissing(path: String)
  case fileUnreadable(path: String, fault: SystemFault)
  case fileEmpty(path: String)
  case fileTooLarge(path: String, bytes: Int, limitMegabytes: Int)
  /// Not one of the formats.
  case formatUnknown(path: String)
  /// One of the formats, but not the one that belongs here.
  case wrongKind(path: String, found: ImportKind, wanted: ImportKind)
  /// A file to be written is there already.
  case outputExists(path: String)
  /// What is refused of a spreadsheet is corrected in the spreadsheet.
  case rejectsOfSpreadsheet(path: String)
  /// A database, which is not written over even where the user asked for it.
  case outputIsDatabase(path: String)
  case outputUnwritable(path: String, fault: SystemFault)
  /// Where a folder is to be made stands something already: a folder with something in it, a file, a link.
  case outputFolderTaken(path: String)
  /// A kept file's bytes are not those that its digest says; `found` is theirs, `nil` where there are none.
  case evidenceDiffers(name: String, sha256: String, found: String?)
  /// The files of the archive of a site whose coordinates are withheld, which may show them.
  case archiveWithheld(site: String, folder: String)
  /// A register file leaves nothing out, and these sites' coordinates are not to be handed on unless named.
  case coordinatesWithheld(path: String, named: [String], sites: [String])
  /// The format has no choice of systems, or not this one.
  case systemNotOfFormat(ExportFormat, system: MapSystem, path: String)
  case settingValue(Setting, String)
  /// What a setting was cannot be changed afterwards.
  case settingOfThePast(Setting, day: CivilDate, today: CivilDate)
  case officerExists(code: String)
  /// An account stands for one officer alone.
  case accountTaken(account: String, officer: String)
  case successorIsHimself(officer: String)
  case dayInTheFuture(day: CivilDate, today: CivilDate)
  case successionWithoutDocument(unit: String, act: EntryType)
  case unitSucceeded(unit: String, successor: String)
  case unitIntoItself(unit: String)
  /// It would end before it began to exist.
  case endsBeforeItBegan(unit: String, validFrom: String)
  case nameIsTheSame(unit: String)
  /// A name that a register file could not carry.
  case nameUnusable(unit: String)
  /// A recurring duty of a site, none of whose cycles has begun since its clock started.
  case dutyBeforeItsFirstCycle(duty: String, site: String)
  /// Texts of a redrawing that a register file could not carry, by their options.
  case redrawingUnusable(zone: String, options: [String])
  case noSuchChecklistItem(item: String, site: String)
  case inspectionExists(code: String)
  /// No item of the templates applies, or none of those asked for.
  case nothingToInspect(site: String)
  /// Nobody said for which unit, and the officer belongs to none.
  case inspectingUnitUnknown
  /// The draft of an interrupted inspection cannot be read.
  case draftUnreadable(path: String)
  /// No hazard is ready for the act.
  case nothingReady(EntryType)
  case undoRefused(receipt: String, references: [String])
  case alreadyUndone(receipt: String)
  /// A delivery names nobody who took the paper; a signed paper comes without its scan; a day before the paper's.
  case recipientMissing
  /// No period is being gathered that a form could be for.
  case noPeriodForForms
  /// A spreadsheet could not be written.
  case sheetNotWritten(path: String)
  case scanMissing
  /// A position, in degrees of CGCS2000, that does not lie in Kunshan.
  case positionOutsideKunshan(Position)
  /// A file with several footprints, or none of that name, where one is meant.
  case footprintNotNamed(path: String, name: String?, names: [String])
  case beforeThePaper(document: String, issuedOn: CivilDate)
}

extension OperationError {
  /// Why a file was not found by the system call that has just failed: there is none, or it cannot be reached.
  static func unreachable(_ path: String) -> OperationError {
    let fault = SystemFault.last
    return fault == .number(ENOENT)
      ? .fileMissing(path: path) : .fileUnreadable(path: path, fault: fault)
  }
}
