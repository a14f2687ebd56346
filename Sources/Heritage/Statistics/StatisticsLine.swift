/// What the ledger says of one unit and grade over a span of days, as a statement (对账单) would say it.
public struct StatisticsLine: Hashable, Sendable {
  public var rollForward: RollForward
  /// Orders due in the span, and those of them claimed in time and not sent back.
  public var due = 0
  public var inTime = 0
  /// Hazards that stand accepted, and not yet struck off, at the end.
  public var accepted = 0
  /// Hazards ordered and past the deadline at the end.
  public var overdue = 0

  public init(unit: String, grade: HazardGrade) {
    rollForward = RollForward(unit: unit, grade: grade)
  }
}

/// A row of the statistics: lines of the ledger that have something in common, added up.
public struct StatisticsRow: Sendable {
  /// The code of what they have in common; `nil` of the row for all.
  public let key: String?
  public let name: String
  public let span: DaySpan
  public let lines: [StatisticsLine]

  public init(key: String?, name: String, span: DaySpan, lines: [StatisticsLine]) {
    self.key = key
    self.name = name
    self.span = span
    self.lines = lines
  }

  /// A term of the roll-forward.
  public subscript(_ term: RollForward.TermPath) -> Int {
    lines.reduce(0) { $0 + $1.rollForward[keyPath: term] }
  }

  /// The statement's rates of all lines together.
  public var rate: StatementRate {
    lines.reduce(StatementRate()) {
      $0 + StatementRate($1.rollForward, due: ($1.due, $1.inTime))
    }
  }

  /// 整改完成: struck off, or accepted at the end and not struck off yet. Never more than what had to be dealt with.
  public var rectified: Int { lines.reduce(self[\.struckOff]) { $0 + $1.accepted } }

  public var overdue: Int { lines.reduce(0) { $0 + $1.overdue } }

  /// 整改率, as the statement's rates are written.
  public var rectifiedText: String { StatementRate.percent(rectified, of: rate.onLedger) }

  /// Whether there is nothing to say: nothing on the ledger, nothing moved, nothing due.
  public var isEmpty: Bool {
    RollForward.terms.allSatisfy { self[$0.path] == 0 } && rate.due == 0
  }

  /// Of one grade alone.
  public func lines(of grade: HazardGrade) -> StatisticsRow {
    StatisticsRow(
      key: key, name: name, span: span, lines: lines.filter { $0.rollForward.grade == grade })
  }
}
