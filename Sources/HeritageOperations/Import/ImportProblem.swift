import Heritage
import HeritageGeometry

/// What can be wrong with a record beyond its own file: facts alone, words in `ImportProblem+Words.swift`.
enum ImportProblem: Hashable, Sendable {
  case unknownUnit(String)
  case unknownBatch(String)
  case unknownSite(String)
  case unknownPeriod(String)
  case sealedPeriod(String)
  case unknownChecklist(String)
  case unknownItem(String)
  case itemDoesNotApply(String, site: String)
  case duplicateInFile(String, firstLine: Int)
  case sampleInOfficialRegistry
  case checklistVersionUnchanged(String, version: String)
  /// A duty or a method of a version that is known already, and not the one in force or not the same.
  case templateVersionUnchanged(String, version: String)
  /// A batch whose publication was recorded on paper, and which the file says otherwise of.
  case publicationLost(CivilDate)
  /// A unit that was merged, ended or renamed on paper, and which the file says otherwise of, by attributes.
  case unitSaidOtherwise(String, attributes: [String])
  /// Something that is said to have happened after today; the element or attribute.
  case happensLater(String, CivilDate, today: CivilDate)
  case inspectionTaken(String)
  case inspectionUndone(String)
  case inspectedInTheFuture(CivilDate)
  case lateFact(CivilDate)
  case asOfOutsidePeriod(CivilDate, String)
  case unknownRowSite(String)
  case totalDiffers(declared: Int, read: Int)
  case tooManyErrors(Int)
  case photoMissing(String)
  case photoOutside(String)
  case photoTooLarge(String, Int)
  case unknownSubclass(String, SiteCategory)
  case unknownZone(site: String, zone: String)
  /// A boundary that says another kind or part of its zone than the register.
  case zoneDiffers(zone: String, kind: String)
  /// A redrawing that would take effect on or before the day of the line that it redraws.
  case redrawnTooEarly(CivilDate, validFrom: String)
  case boundaryNamesNoZone
  /// A drawing of a zone whose text or line the register now says otherwise: it lapses.
  case drawingLapses(zone: String)
  /// The file names another zone than the command.
  case drawnElsewhere(named: String, meant: String)
  /// A site that no longer has a zone which boundaries were drawn for, or says otherwise of it.
  case zoneLost(zone: String)
  // Geometry
  case notAnArea
  case footprintNotAnArea
  case referenceMissing
  case referenceUnknown(String)
  case referenceShifted(String)
  case coordinates(String)
  /// `fits`: another system in which the same numbers are inside, by its canonical name.
  case outsideKunshan(Position?, fits: String?)
  case axesSwapped
  /// Numbers of degrees in a system of metres, or the other way round; `fits` as above.
  case degreesForMetres(String, fits: String?)
  case metresForDegrees(String, fits: String?)
  case ring(RingFinding)
  /// Of one geometry; `first`: from 0.
  case positionsRepeated(first: Int, count: Int)
  case invalid(ValidityReason, Position?)
  case bodyUncovered(zone: String, UncoveredPart)
  case protectionAreaUncovered(zone: String, inner: String, UncoveredPart)
  /// Between a ring-shaped zone and the protection area in its hole.
  case protectionAreaApart(zone: String, inner: String, UncoveredPart)
  case areaDiffers(AreaComparison)
  case geometryFailed(String)
}
