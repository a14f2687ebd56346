/// A rule that a duty rests on, with the days it is in force: the day that is looked at chooses the edition.
public struct DutyBasis: Hashable, Sendable {
  /// Act with its edition, such as 中华人民共和国文物保护法（2024年修订）.
  public var act: String
  public var article: String?
  /// `nil`: since when is not known here.
  public var validFrom: CivilDate?
  /// The last day; `nil`: still in force.
  public var validTo: CivilDate?

  public init(act: String, article: String?, validFrom: CivilDate?, validTo: CivilDate?) {
    self.act = act
    self.article = article
    self.validFrom = validFrom
    self.validTo = validTo
  }

  public func isInForce(on day: CivilDate) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }

  /// Act and article, as they are cited.
  public var citation: String { act + (article ?? "") }
}
