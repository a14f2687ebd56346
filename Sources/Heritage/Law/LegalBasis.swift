/// A rule that something rests on (依据), with the days on which it holds: the day that is looked at chooses the edition.
public struct LegalBasis: Hashable, Sendable {
  /// Act, with its edition where one is cited, such as 中华人民共和国文物保护法（2024年修订）.
  public var act: String
  public var article: String?
  /// As the file says; `nil`: it does not.
  public var validFrom: CivilDate?
  /// The last day; `nil`: still in force, or not said.
  public var validTo: CivilDate?

  public init(
    act: String, article: String?, validFrom: CivilDate? = nil, validTo: CivilDate? = nil
  ) {
    self.act = act
    self.article = article
    self.validFrom = validFrom
    self.validTo = validTo
  }

  /// An article of an act whose days are held here.
  public init(_ act: LegalAct, _ article: String? = nil) {
    self.init(act: act.name, article: article, validFrom: act.validFrom, validTo: act.validTo)
  }

  private var known: LegalAct? { LegalAct(cited: act, validFrom: validFrom) }

  /// The first day on which it holds: as the file says, else as the act is known to; `nil`: not known.
  public var holdsFrom: CivilDate? { validFrom ?? known?.validFrom }

  /// The last day on which it holds; `nil`: still in force, or not known.
  public var holdsTo: CivilDate? { validTo ?? known?.validTo }

  /// Whether it holds on a day, as far as its days are known.
  public func isInForce(on day: CivilDate) -> Bool {
    (holdsFrom.map { $0 <= day } ?? true) && (holdsTo.map { day <= $0 } ?? true)
  }

  /// Act, edition and article, as they are cited.
  public var citation: String { (known?.name ?? act) + (article ?? "") }

  /// The citation with the first day on which it holds, where that is known.
  public var dated: String { citation + (holdsFrom.map { "（\($0) 起）" } ?? "") }
}

extension [LegalBasis] {
  /// Those that hold on a day.
  public func inForce(on day: CivilDate) -> [LegalBasis] { filter { $0.isInForce(on: day) } }

  /// The first day on which any of them holds; `nil` where of none a day is known.
  public var holdFrom: CivilDate? { compactMap(\.holdsFrom).min() }

  /// All of them, as they are cited in one line.
  public var citation: String { map(\.citation).joined(separator: "；") }

  /// The same, each with its first day.
  public var dated: String { map(\.dated).joined(separator: "；") }
}
