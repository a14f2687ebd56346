/// What the rules of duties look at: one duty of one site, in one cycle where it recurs.
public struct DutyFacts: Hashable, Sendable {
  public var duty: DutyRecord
  /// The day of publication (公布日期), which starts the clock.
  public var publishedOn: Stated<CivilDate>
  public var cycle: DutyCycles.Cycle?
  /// What is on record of what the duty asks for; `known` is done. Of no meaning where an act proves it.
  public var onRecord: StatedState
  public var state: DutyState
  public var waiver: StatedState?
  /// The day it was extended to.
  public var extendedTo: CivilDate?
  /// The day of the last act on it.
  public var lastOn: CivilDate?

  public init(
    duty: DutyRecord, publishedOn: Stated<CivilDate>, cycle: DutyCycles.Cycle?,
    onRecord: StatedState, state: DutyState = .pending, waiver: StatedState? = nil,
    extendedTo: CivilDate? = nil, lastOn: CivilDate? = nil
  ) {
    self.duty = duty
    self.publishedOn = publishedOn
    self.cycle = cycle
    self.onRecord = onRecord
    self.state = state
    self.waiver = waiver
    self.extendedTo = extendedTo
    self.lastOn = lastOn
  }

  /// Whether the record itself shows that it is done.
  public var isDoneByRecord: Bool { duty.proof != .act && onRecord == .known }

  /// The day its clock started: that of publication, or the first of its cycle.
  public var startedOn: CivilDate? { cycle?.begins ?? publishedOn.value }

  /// The day the law, or the template, sets.
  public var termOn: CivilDate? {
    cycle?.dueOn ?? duty.months.flatMap { months in publishedOn.value?.adding(months: months) }
  }

  /// The day it is due, as extended.
  public var dueOn: CivilDate? { extendedTo ?? termOn }
}
