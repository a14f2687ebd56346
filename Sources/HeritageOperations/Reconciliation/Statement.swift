package import Heritage
package import HeritageStore

/// The statement (对账单) of a period: everything a bureau signs for, as JSON whose canonical text is hashed.
package struct Statement {
  package let content: JSONValue

  /// What the statement of a cut-off period would say now.
  package init(of period: PeriodSummary, _ session: ReadSession) throws {
    let registry = try session.registry()
    let lines = try session.differences(period: period.number)
    content = .members([
      "registry": .string(registry.uuid), "bureau": .string(registry.bureau),
      "purpose": .string(registry.purpose.rawValue),
      "period": [
        "number": .string(period.number), "name": .string(period.name),
        "startsOn": .string(period.startsOn.description),
        "endsOn": .string(period.endsOn.description),
      ],
      "head": .integer(registry.headSeq), "headHash": .string(registry.headHash),
      "previousHash": try session.statements().last.map { .string($0.hash) },
      "rollForward": .array(
        try session.rollForward(period: period.number).map(JSONValue.init(rollForward:))),
      "returns": try Self.returns(period, session),
      "differences": Self.differences(lines), "rates": try Self.rates(period, session),
      "strikeOffs": try Self.strikeOffs(period, session),
      "lookBacks": try Self.lookBacks(period, session),
      "overdue": try Self.overdue(period, session),
      "exceptions": .integer(
        try session.exceptionCount(from: period.startsOn, to: period.endsOn)),
      "lateFacts": .integer(try session.lateFactCount(from: period.startsOn, to: period.endsOn)),
      "onTheSpot": .integer(try session.onTheSpotCount(from: period.startsOn, to: period.endsOn)),
    ])
  }

  private static func returns(
    _ period: PeriodSummary, _ session: ReadSession
  ) throws -> JSONValue {
    let received = try session.unitReturns(period: period.number).map { unitReturn -> JSONValue in
      [
        "unit": .string(unitReturn.unit), "delivery": .integer(unitReturn.revision),
        "asOf": .string(unitReturn.asOf.description), "rows": .integer(unitReturn.rowCount),
      ]
    }
    let absent = try session.expectedReturns(period: period.number)
      .compactMap { awaited -> JSONValue? in
        awaited.absentReason.map { ["unit": .string(awaited.unit), "absent": .string($0)] }
      }
    return .array(received + absent)
  }

  /// Per unit: how many lines of each class, and how many of each decision.
  private static func differences(_ lines: [DifferenceSummary]) -> JSONValue {
    let units = Dictionary(grouping: lines, by: \.unit)
    return .array(
      units.keys.sorted().map { unit in
        let mine = units[unit] ?? []
        let classes = Dictionary(grouping: mine, by: \.difference.rawValue)
        let decisions = Dictionary(
          grouping: mine.filter { $0.decision != nil }, by: { $0.decision?.rawValue ?? "" })
        return [
          "unit": .string(unit), "classes": .object(classes.mapValues { .integer($0.count) }),
          "settlements": .object(decisions.mapValues { .integer($0.count) }),
        ]
      })
  }

  /// 按期整改率 = rectified in time / due in the period. 销号率 = struck off / (opening + new + reopened).
  private static func rates(_ period: PeriodSummary, _ session: ReadSession) throws -> JSONValue {
    .array(
      try session.rectificationCounts(startsOn: period.startsOn, endsOn: period.endsOn)
        .map { count in
          [
            "unit": .string(count.unit), "grade": .string(count.grade.rawValue),
            "due": .integer(count.due), "inTime": .integer(count.inTime),
          ]
        })
  }

  private static func strikeOffs(
    _ period: PeriodSummary, _ session: ReadSession
  ) throws -> JSONValue {
    .array(
      try session.strikeOffs(from: period.startsOn, to: period.endsOn).map { strikeOff in
        [
          "number": .string(strikeOff.number), "hazard": .string(strikeOff.hazard),
          "hash": .string(strikeOff.hash),
        ]
      })
  }

  /// How the look-backs held in the period ended: relapses and false strike-offs are counted apart.
  private static func lookBacks(
    _ period: PeriodSummary, _ session: ReadSession
  ) throws -> JSONValue {
    let counts = try session.lookBackCounts(from: period.startsOn, to: period.endsOn)
    return .object(
      Dictionary(
        LookBackResult.allCases.map { ($0.rawValue, .integer(counts[$0] ?? 0)) },
        uniquingKeysWith: { $1 }))
  }

  /// Hazards ordered and past their deadline on the period's last day, as the ledger stood then.
  private static func overdue(
    _ period: PeriodSummary, _ session: ReadSession
  ) throws -> JSONValue {
    let head = try session.registry().headSeq
    let units = Set(try session.rollForward(period: period.number).map(\.unit)).sorted()
    return .array(
      try units.flatMap { unit in
        try session.ledger(unit: unit, asOf: period.endsOn, head: head)
          .filter { item in
            item.state == .ordered && item.deadline.map { $0 < period.endsOn } ?? false
          }
          .map { JSONValue.string($0.number) }
      })
  }
}
