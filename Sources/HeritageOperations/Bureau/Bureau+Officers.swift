package import Heritage
import HeritageStore

extension Bureau {
  /// Adds an officer (经办人), bound to an account of the operating system where one is given.
  package func addOfficer(
    code: String, name: String, unit: String?, account: String?, isDryRun: Bool = false
  ) throws {
    try write(commit: !isDryRun) { session in
      guard try session.read.officer(code: code) == nil else {
        throw OperationError.officerExists(code: code)
      }
      try session.requireFree(account)
      if let unit { try session.read.refuseSucceeded(unit) }
      try session.append(
        .officer(code), .officerAdded,
        .members([
          "name": .string(name), "unit": unit.map(JSONValue.string),
          "account": account.map(JSONValue.string),
        ]))
    }
  }

  /// Binds an officer to another account of the operating system (改绑), or to none.
  package func bindOfficer(
    code: String, account: String?, isDryRun: Bool = false
  ) throws {
    try write(commit: !isDryRun) { session in
      _ = try session.officerInOffice(code)
      try session.requireFree(account)
      try session.append(
        .officer(code), .officerBound, .members(["account": account.map(JSONValue.string)]))
    }
  }

  /// Records that an officer left (离岗): his account is free again, and `successor` is in charge of his open
  /// hazards. Returns how many.
  package func officerLeft(
    code: String, to successor: String, on day: CivilDate?, isDryRun: Bool = false
  ) throws -> Int {
    try write(commit: !isDryRun) { session in
      let officer = try session.officerInOffice(code)
      guard successor != code else { throw OperationError.successorIsHimself(officer: code) }
      _ = try session.officerInOffice(successor)
      let occurredOn = day ?? session.today
      guard occurredOn <= session.today else {
        throw OperationError.dayInTheFuture(day: occurredOn, today: session.today)
      }
      try session.append(
        .officer(code), .officerLeft, ["to": .string(successor)], occurredOn: occurredOn)
      return officer.openHazardCount
    }
  }
}

extension WriteSession {
  /// - Throws: where there is no such officer, or he has left.
  fileprivate func officerInOffice(_ code: String) throws -> OfficerSummary {
    guard let officer = try read.officer(code: code) else {
      throw StoreError.unknown(RecordReference(.officer, code))
    }
    if let successor = officer.successor {
      throw StoreError.officerHasLeft(officer: code, successor: successor)
    }
    return officer
  }

  /// An account stands for one officer alone.
  fileprivate func requireFree(_ account: String?) throws {
    if let account, let holder = try read.officer(account: account) {
      throw OperationError.accountTaken(account: account, officer: holder.code)
    }
  }
}
