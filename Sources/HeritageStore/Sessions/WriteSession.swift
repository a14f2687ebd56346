import GRDB
package import Heritage

/// One transaction that writes: an officer who acts, a clock, and the journal's head.
package final class WriteSession {
  let database: Database
  let journal: JournalWriter
  /// What has been staged of content for the next entry.
  let content: ContentWriter
  package let actor: Actor
  package let officer: OfficerSummary
  package let registry: RegistrySummary
  package let today: CivilDate

  /// The same registry, to read from inside the transaction.
  package var read: ReadSession { ReadSession(database: database, today: today) }

  init(database: Database, actor: Actor) throws {
    self.database = database
    let read = ReadSession(database: database)
    registry = try read.registry()
    journal = try JournalWriter(database: database)
    content = try ContentWriter(database: database)
    if actor.isPinned, registry.purpose == .official {
      throw StoreError.pinnedClockInOfficialRegistry
    }
    var actor = actor
    if let last = Instant(journal.headRecordedAt) {
      actor.now = actor.moment(after: last)
      if actor.now < last { throw StoreError.clockBehind(now: actor.now, last: last) }
    }
    guard let today = actor.now.civilDate else {
      throw StoreError.clockBehind(now: actor.now, last: actor.now)
    }
    self.actor = actor
    self.today = today
    officer = try Self.officer(of: actor, in: registry, read)
  }

  /// The officer who acts: named, or the one whose account it is. In an official registry acting for
  /// another needs a paper.
  private static func officer(
    of actor: Actor, in registry: RegistrySummary, _ read: ReadSession
  ) throws -> OfficerSummary {
    guard let code = actor.officer else {
      guard let officer = try read.officer(account: actor.account) else {
        throw StoreError.accountNotBound(account: actor.account)
      }
      return officer
    }
    guard let officer = try read.officer(code: code) else {
      throw StoreError.unknown(RecordReference(.officer, code))
    }
    if let successor = officer.successor {
      throw StoreError.officerHasLeft(officer: code, successor: successor)
    }
    if registry.purpose == .official, officer.account != actor.account,
      actor.onBehalfPaper.isBlank
    {
      throw StoreError.paperMissing(officer: code, account: actor.account)
    }
    return officer
  }

  /// The day that an act of today is booked to: today, or the day after the last cut-off where the cut-off
  /// period reaches to today. A fact of a period that is over but still running belongs to it: it is booked to its
  /// last day.
  package func bookingDay(for occurredOn: CivilDate? = nil) throws -> CivilDate {
    let periods = try read.periods()
    if let occurredOn, let running = periods.last(where: { $0.state == .running }),
      today > running.endsOn, (running.startsOn...running.endsOn).contains(occurredOn)
    {
      return running.endsOn
    }
    guard let last = periods.last(where: { $0.state != .running }),
      today <= last.endsOn, let next = last.endsOn.adding(days: 1)
    else { return today }
    return next
  }

  /// Appends an entry. `occurredOn` is today where it is left out; `bookedOn` is ``bookingDay()``.
  @discardableResult
  package func append(
    _ stream: Stream, _ type: EntryType, _ payload: JSONValue, occurredOn: CivilDate? = nil,
    bookedOn: CivilDate? = nil
  ) throws -> StoredEntry {
    let entry = try journal.append(
      EntryFields(
        stream: stream, type: type, payload: announcingEvidence(payload), officer: officer.code,
        account: actor.account, onBehalfPaper: actor.onBehalfPaper,
        occurredOn: (occurredOn ?? today).description,
        bookedOn: (try bookedOn ?? bookingDay()).description,
        recordedAt: actor.now.description))
    content.begin(entry: journal.nextSeq)
    return entry
  }

  /// A payload that also says what its entry brings of evidence: name, kind, size and digest of each file.
  private func announcingEvidence(_ payload: JSONValue) -> JSONValue {
    guard !content.kept.isEmpty, case .object(var members) = payload else { return payload }
    members["kept"] = .array(content.kept)
    return .object(members)
  }

  /// Appends an entry that announces the staged content: `records` with its count and root is added to the
  /// payload.
  @discardableResult
  package func appendContent(
    _ stream: Stream, _ type: EntryType, _ payload: [String: JSONValue?],
    occurredOn: CivilDate? = nil
  ) throws -> StoredEntry {
    var members = payload
    members["records"] = content.announcement
    return try append(stream, type, .members(members), occurredOn: occurredOn)
  }

  /// The next number of a kind in the year of the recording.
  package func nextNumber(_ kind: CheckedNumber.Kind) throws -> CheckedNumber {
    let year = today.year
    let serials = try Self.homes(of: kind).compactMap { table, column in
      try String.fetchOne(
        database,
        sql: """
          SELECT \(column) FROM \(table) WHERE \(column) GLOB ?
          ORDER BY length(\(column)) DESC, \(column) DESC LIMIT 1
          """,
        arguments: ["\(kind.rawValue)-\(year)-*"])
    }.compactMap { CheckedNumber($0)?.serial }
    let serial = serials.max() ?? 0
    return CheckedNumber(kind: kind, year: year, serial: serial + 1)
  }

  /// Where the numbers of a kind are kept.
  private static func homes(of kind: CheckedNumber.Kind) -> [(table: String, column: String)] {
    switch kind {
    case .hazard: [("hazard", "number")]
    case .order, .application, .approval, .supervision: [("document", "number")]
    case .strikeOff: [("strike_off", "number")]
    case .period: [("period", "number")]
    case .receipt: [("receipt", "number")]
    case .exception: [("exception", "number")]
    case .worksCase: [("works_case", "number")]
    case .assessment: [("assessment", "number")]
    case .use: [("site_use", "number"), ("site_event", "number")]
    case .works: [("works", "number")]
    }
  }
}
