package import Heritage
package import HeritageStore

extension Bureau {
  /// Opens a period (开账). Without dates it follows on the last one, or is the current one, and is as long as the
  /// setting says; without a name it is called after its days.
  package func openPeriod(
    name: String?, from: CivilDate?, to: CivilDate?, isDryRun: Bool = false
  ) throws -> PeriodSummary {
    try write(commit: !isDryRun) { session in
      let periods = try session.read.periods()
      let expected = periods.last.flatMap { $0.endsOn.adding(days: 1) }
      let length = try session.read.value(of: .periodLength, on: from ?? expected ?? session.today)
      let months = length == "month" ? 1 : 3
      let start = from ?? expected ?? Self.periodStart(containing: session.today, months: months)
      let end = to ?? start.adding(months: months)?.adding(days: -1) ?? start
      let chosen = name.isBlank ? Self.periodName(start, end) : name ?? ""
      var unmet: [ReconciliationCondition] = []
      if let running = periods.first(where: { $0.state == .running }) {
        unmet.append(.periodStillRunning(running.name))
      }
      if let expected, start != expected { unmet.append(.startsAfterGap(expected: expected)) }
      if expected == nil, start > session.today {
        unmet.append(.startsInTheFuture(today: session.today))
      }
      if end < start { unmet.append(.endsBeforeStart(start)) }
      if periods.contains(where: { $0.name == chosen }) { unmet.append(.nameTaken(chosen)) }
      guard unmet.isEmpty else {
        throw ReconciliationRefusal(act: .periodOpened, period: chosen, conditions: unmet)
      }
      let number = try session.nextNumber(.period).description
      try session.append(
        .period(number), .periodOpened,
        [
          "name": .string(chosen), "startsOn": .string(start.description),
          "endsOn": .string(end.description),
        ])
      return try session.read.period(number)
    }
  }

  /// Cuts a period off (截账), on its last day or later. From then on it takes closing entries only, and waits for
  /// the return of each unit that has hazards on its ledger, or had any in the period.
  package func cutOff(
    _ reference: String, isDryRun: Bool = false
  ) throws -> (period: PeriodSummary, awaited: [String]) {
    try write(commit: !isDryRun) { session in
      let period = try session.read.period(reference)
      var unmet: [ReconciliationCondition] = []
      if period.state != .running { unmet.append(.periodNotRunning(period.name)) }
      if session.today < period.endsOn {
        unmet.append(.endsInTheFuture(period.name, period.endsOn))
      }
      guard unmet.isEmpty else {
        throw ReconciliationRefusal(act: .periodCutOff, period: period.name, conditions: unmet)
      }
      let awaited = try Self.awaited(in: period, session.read)
      try session.append(
        .period(period.number), .periodCutOff,
        [
          "asOf": .string(period.endsOn.description),
          "expected": .array(awaited.map(JSONValue.string)),
        ])
      return (try session.read.period(period.number), awaited)
    }
  }

  /// Units that had hazards on their ledger in a period. One that went over to another and has none left at its end
  /// owes nothing.
  private static func awaited(in period: PeriodSummary, _ session: ReadSession) throws -> [String] {
    let gone = Set(try session.units().filter { $0.successor != nil }.map(\.code))
    return Set(
      try session.rollForward(period: period.number)
        .filter { $0.opening + $0.new + $0.reopened + $0.transferredIn + $0.closing > 0 }
        .filter { $0.closing > 0 || !gone.contains($0.unit) }
        .map(\.unit)
    ).sorted()
  }

  /// Records that a unit sent no return (记明未报).
  package func recordAbsence(
    _ reference: String, unit: String, reason: String, isDryRun: Bool = false
  ) throws {
    try write(commit: !isDryRun) { session in
      let period = try session.read.period(reference)
      let awaited = try session.read.expectedReturns(period: period.number)
      var unmet: [ReconciliationCondition] = []
      if period.state == .running { unmet.append(.periodStillRunning(period.name)) }
      if period.state == .sealed { unmet.append(.periodSealed(period.name)) }
      if !awaited.contains(where: { $0.unit == unit }) {
        unmet.append(.returnNotAwaited(period: period.name, unit: unit))
      }
      if try session.read.unitReturns(period: period.number).contains(where: { $0.unit == unit }) {
        unmet.append(.returnHasCome(period: period.name, unit: unit))
      }
      if reason.isBlank {
        unmet.append(.absenceWithoutReason(period: period.name, unit: unit))
      }
      guard unmet.isEmpty else {
        throw ReconciliationRefusal(act: .returnAbsent, period: period.name, conditions: unmet)
      }
      try session.append(
        .period(period.number), .returnAbsent,
        ["unit": .string(unit), "reason": .string(reason)])
    }
  }

  /// First day of the month or quarter that holds `day`.
  private static func periodStart(containing day: CivilDate, months: Int) -> CivilDate {
    let month = (day.month - 1) / months * months + 1
    return CivilDate(year: day.year, month: month, day: 1) ?? day
  }

  /// `2026Q1` for a quarter, `2026-01` for a month, else both days.
  private static func periodName(_ start: CivilDate, _ end: CivilDate) -> String {
    if start.day == 1, start.adding(months: 3)?.adding(days: -1) == end, (start.month - 1) % 3 == 0
    {
      return "\(start.year)Q\((start.month - 1) / 3 + 1)"
    }
    if start.day == 1, start.adding(months: 1)?.adding(days: -1) == end {
      return String(start.description.prefix(7))
    }
    return "\(start)_\(end)"
  }
}
