/// What the rules of duties look at: one duty of one site, in one cycle where it recurs.
public struct DutyFacts: Hashable, Sendable {
  public var duty: DutyRecord
  /// The day of publication (公布日期), which starts the clock.
  public var publishedOn: Stated<CivilDate>
  public var cycle: DutyCycles.Cycle?
  /// The first day on which the duty is known to hold; `nil`: always. No clock starts before it.
  public var heldSince: CivilDate?
  /// What is on record of what the duty asks for; `known` is done. Of no meaning where an act proves it.
  public var onRecord: SiteFinding
  /// Whether the rules of the database, which look at less, count it as on record; asked where an act needs it.
  public var isCountedByDatabase = false
  public var state: DutyState
  public var waiver: StatedState?
  /// The day it was extended to.
  public var extendedTo: CivilDate?
  /// The day of the last act on it.
  public var lastOn: CivilDate?

  public init(
    duty: DutyRecord, publishedOn: Stated<CivilDate>, cycle: DutyCycles.Cycle?,
    heldSince: CivilDate? = nil, onRecord: SiteFinding, state: DutyState = .pending,
    waiver: StatedState? = nil, extendedTo: CivilDate? = nil, lastOn: CivilDate? = nil
  ) {
    self.duty = duty
    self.publishedOn = publishedOn
    self.cycle = cycle
    self.heldSince = heldSince
    self.onRecord = onRecord
    self.state = state
    self.waiver = waiver
    self.extendedTo = extendedTo
    self.lastOn = lastOn
  }

  /// Whether the record itself shows that it is done.
  public var isDoneByRecord: Bool { duty.proof != .act && onRecord.state == .known }

  /// The day its clock started: the first of its cycle, or that of publication, but not before the duty held.
  public var startedOn: CivilDate? { cycle?.begins ?? clockStart }

  private var clockStart: CivilDate? {
    publishedOn.value.map { published in heldSince.map { max($0, published) } ?? published }
  }

  /// The day the law, or the template, sets.
  public var termOn: CivilDate? {
    cycle?.dueOn ?? duty.months.flatMap { months in clockStart?.adding(months: months) }
  }

  /// The day it is due, as extended.
  public var dueOn: CivilDate? { extendedTo ?? termOn }

  /// The cycles of a duty that recurs, up to the one running on a day: one without a cycle where it is due once, or
  /// where its clock has not started.
  ///
  /// - Parameter onRecord: due days of cycles that something was done about: they stay, whatever the clock says now.
  public func cycles(until today: CivilDate, onRecord: Set<CivilDate>) -> [DutyCycles.Cycle?] {
    guard duty.isRecurring, let start = clockStart else { return [nil] }
    let running = DutyCycles.cycles(of: duty.dueDays, from: start, until: today)
    let earlier = onRecord.subtracting(running.map(\.dueOn)).compactMap {
      DutyCycles.cycle(of: duty.dueDays, dueOn: $0)
    }
    return (running + earlier).sorted { $0.dueOn < $1.dueOn }
  }
}
