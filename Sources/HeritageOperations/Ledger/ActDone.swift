package import Heritage
package import HeritageStore

/// What an act left behind.
package struct ActDone: Hashable, Sendable {
  package var hazard: String
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
  /// Pictures of the act that other hazards have too.
  package var sharedPictures: [SharedPicture] = []
}
