/// Where a deadline (期限) ends up that was stated as some day: on the next working day, if that day is a day of rest.
public struct DeadlineShift: Hashable, Sendable {
  public var stated: CivilDate
  public var moved: CivilDate
  /// Why the stated day does not count: the name of the holiday or of the day of the week.
  public var rest: String?
  /// A year that had to be looked at and whose holidays are not known: the deadline was left alone.
  public var unknownYear: Int?

  public init(stated: CivilDate, moved: CivilDate, rest: String? = nil, unknownYear: Int? = nil) {
    self.stated = stated
    self.moved = moved
    self.rest = rest
    self.unknownYear = unknownYear
  }

  public var isMoved: Bool { moved != stated }

  /// The day as stated, where it is not the one that counts.
  public var statedIfMoved: String? { isMoved ? stated.description : nil }
}
