package import Heritage
import HeritageStore

/// How a unit (单位) goes over to its successor.
package enum UnitSuccession: Hashable, Sendable {
  /// 并入
  case merged
  /// 撤销
  case ended

  var act: EntryType {
    switch self {
    case .merged: .unitMerged
    case .ended: .unitEnded
    }
  }
}

/// What a succession did: for each unit the hazards that went over with it.
package struct SuccessionOutcome: Hashable, Sendable {
  package var unit: String
  package var entry: Int
  package var transferred: [String]
}

extension Bureau {
  /// Records that units went over to another one on a day (并入、撤销), with the paper. Their hazards go over
  /// first, each by a transfer of its own; their codes and past stay.
  package func succeed(
    _ units: [String], to successor: String, _ succession: UnitSuccession, document: String,
    on day: CivilDate?, isDryRun: Bool = false
  ) throws -> [SuccessionOutcome] {
    try write(commit: !isDryRun) { session in
      let day = try session.dayOfSuccession(day)
      let successor = try session.unitOfToday(successor)
      return try units.map { code in
        let unit = try session.unitOfToday(code)
        guard unit.code != successor.code else {
          throw OperationError.unitIntoItself(unit: unit.code)
        }
        guard !document.isBlank else {
          throw OperationError.successionWithoutDocument(unit: unit.code, act: succession.act)
        }
        return try session.carryOver(unit, to: successor, succession, document, on: day)
      }
    }
  }

  /// Records that a unit is called otherwise from a day on (更名), with the paper.
  ///
  /// - Returns: the new name as it is kept, on one line.
  /// - Throws: `OperationError.nameUnusable` where a register file could not carry it.
  package func rename(
    unit code: String, to name: String, document: String, on day: CivilDate?,
    isDryRun: Bool = false
  ) throws -> String {
    try write(commit: !isDryRun) { session in
      let day = try session.dayOfSuccession(day)
      var unit = try session.unitOfToday(code)
      guard let name = name.formatLine else {
        throw OperationError.nameUnusable(unit: code)
      }
      guard !document.isBlank else {
        throw OperationError.successionWithoutDocument(unit: code, act: .unitRenamed)
      }
      guard name != unit.name else {
        throw OperationError.nameIsTheSame(unit: code)
      }
      let old = unit.name
      unit.name = name
      try session.stage(revised: unit)
      try session.appendContent(
        .unit(code), .unitRenamed,
        ["document": .string(document), "name": .string(name), "old": .string(old)],
        occurredOn: day)
      return name
    }
  }
}

extension ReadSession {
  /// Refuses a unit that had gone over to another by a day: it takes nothing more.
  ///
  /// - Parameter day: `nil`: today.
  /// - Throws: `StoreError.unknown`, `OperationError.unitSucceeded`.
  func refuseSucceeded(_ code: String, on day: CivilDate? = nil) throws {
    try checkUnit(code)
    let unit = try unitSuccessions().unit(of: code, on: day ?? today)
    if unit != code { throw OperationError.unitSucceeded(unit: code, successor: unit) }
  }
}

extension WriteSession {
  fileprivate func dayOfSuccession(_ day: CivilDate?) throws -> CivilDate {
    let day = day ?? today
    guard day <= today else { throw OperationError.dayInTheFuture(day: day, today: today) }
    return day
  }

  /// The unit, which must not have gone over to another.
  fileprivate func unitOfToday(_ code: String) throws -> UnitSummary {
    let unit = try read.unit(code)
    if let successor = unit.successor {
      throw OperationError.unitSucceeded(unit: code, successor: successor)
    }
    return unit
  }

  fileprivate func carryOver(
    _ unit: UnitSummary, to successor: UnitSummary, _ succession: UnitSuccession,
    _ document: String, on day: CivilDate
  ) throws -> SuccessionOutcome {
    let last = day.adding(days: -1) ?? day
    if let validFrom = unit.validFrom, last.description < validFrom {
      throw OperationError.endsBeforeItBegan(unit: unit.code, validFrom: validFrom)
    }
    let hazards = try transferAll(of: unit, to: successor, succession, document, on: day)
    var revised = unit
    revised.validTo = last.description
    revised.successor = successor.code
    try stage(revised: revised)
    let entry = try appendContent(
      .unit(unit.code), succession.act,
      ["document": .string(document), "to": .string(successor.code)], occurredOn: day)
    return SuccessionOutcome(unit: unit.code, entry: entry.seq, transferred: hazards)
  }

  /// Each open hazard by an entry of its own, on the day of the succession or of its own last act.
  private func transferAll(
    of unit: UnitSummary, to successor: UnitSummary, _ succession: UnitSuccession,
    _ document: String, on day: CivilDate
  ) throws -> [String] {
    var filter = HazardFilter()
    filter.unit = unit.code
    filter.states = HazardState.allCases.filter(\.isOpen)
    return try read.hazards(filter).map { hazard in
      let occurredOn = max(day, try read.facts(of: hazard).lastActOn)
      let isLate = try startOfLater(occurredOn) != nil
      try append(
        .hazard(hazard.number), .hazardTransferred,
        .members([
          "to": .string(successor.code), "document": .string(document),
          "reason": .string("\(unit.name)\(succession.act.displayName)：\(successor.name)"),
          "lateReason": isLate ? .string("随\(succession.act.displayName)移交") : nil,
        ]), occurredOn: occurredOn, bookedOn: bookingDay(for: occurredOn))
      return hazard.number
    }
  }
}
