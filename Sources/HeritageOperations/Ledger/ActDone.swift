package import Heritage
package import HeritageStore

/// What an act left behind.
package struct ActDone: Hashable, Sendable {
  package var hazard: String
  /// The hazard as the act has left it, also where the act was only tried; `nil` for those that come with an import.
  package var summary: HazardSummary?
  package var state: HazardState
  /// Number of the journal entry.
  package var entry: Int
  /// Number of the paper made by it: order, strike-off.
  package var number: String?
  /// Number of the paper (文书) that it stands on.
  package var document: String?
  /// Day it was booked to, where that is not the day of recording.
  package var bookedOn: CivilDate
  /// Due day that follows: deadline, look-back.
  package var dueOn: CivilDate?
  /// Where a deadline that was stated has ended up.
  package var deadline: DeadlineShift?
  /// Who has to rectify, where the order did not say it.
  package var suppliedPerson: String?
  /// Pictures of the act that other hazards have too.
  package var sharedPictures: [SharedPicture] = []
}

extension ActDone {
  /// The same with the hazard as it stands now, which in a trial run is never written.
  func withSummary(_ session: ReadSession) throws -> ActDone {
    var done = self
    done.summary = try session.hazard(hazard)
    return done
  }
}
