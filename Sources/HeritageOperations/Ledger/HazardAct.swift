import Heritage
import HeritageStore

/// Carries one kind of act through for each hazard that a command names: facts, rules, entry. All or
/// nothing: any refusal undoes the whole command, and all refusals are reported.
struct HazardAct {
  let session: WriteSession
  let options: ActOptions
  private let papers: PaperNumbers

  init(session: WriteSession, options: ActOptions) {
    self.session = session
    self.options = options
    papers = PaperNumbers(session: session)
  }

  /// The day the act happened.
  var occurredOn: CivilDate { options.occurredOn ?? session.today }

  func facts() -> ActFacts {
    ActFacts(officer: session.officer.person, occurredOn: occurredOn, today: session.today)
  }

  /// The number of the paper (文书) of this command for a unit.
  func paper(_ kind: DocumentKind, for unit: String?) throws -> String? {
    try papers.number(of: kind, for: unit)
  }

  /// What becomes of a deadline: one that falls on a day of rest moves to the next working day.
  func deadline(_ stated: CivilDate?) throws -> DeadlineShift? {
    try stated.map { try session.read.workCalendar().deadline(on: $0) }
  }

  /// The condition that a late fact carries a reason.
  ///
  /// - Parameter bookedOn: the day that the act is booked to, where it is not the usual one.
  func lateness(bookedOn: CivilDate? = nil) throws -> [UnmetCondition] {
    guard options.lateReason.isBlank,
      let start = try session.startOfLater(occurredOn, bookedOn: bookedOn)
    else { return [] }
    return [.lateFactWithoutReason(start)]
  }

  /// A payload with the reason of a late fact added.
  func payload(_ members: [String: JSONValue?]) -> JSONValue {
    var members = members
    if let reason = options.lateReason, !reason.isBlank { members["lateReason"] = .string(reason) }
    return .members(members)
  }
}

extension Bureau {
  /// Runs an act for several hazards in one transaction. `perform` gets each hazard with its facts, and
  /// either returns what was done or throws a `Refusal`.
  func act(
    on numbers: [String], _ options: ActOptions,
    _ perform: (HazardAct, HazardSummary, HazardFacts) throws -> ActDone
  ) throws -> [ActDone] {
    try write(commit: !options.isDryRun) { session in
      let act = HazardAct(session: session, options: options)
      var done: [ActDone] = []
      var refusals: [Refusal] = []
      var named: Set<String> = []
      for number in numbers {
        let hazard = try session.read.hazard(number)
        guard named.insert(hazard.number).inserted else { continue }
        do {
          done.append(try perform(act, hazard, session.read.facts(of: hazard)))
        } catch let refusal as Refusal {
          refusals.append(refusal)
        }
      }
      guard refusals.isEmpty else { throw Refusals(refusals) }
      done = try done.map { try $0.withSummary(session.read) }
      guard let first = done.first?.entry else { return done }
      let shared = try session.read.sharedPictures(from: first)
      for index in done.indices { done[index].sharedPictures = shared[done[index].hazard] ?? [] }
      return done
    }
  }
}

extension HazardAct {
  /// Appends the entry of an act whose conditions are all met.
  func append(
    _ type: EntryType, _ hazard: HazardSummary, unmet: [UnmetCondition],
    payload members: [String: JSONValue?], number: String? = nil, document: String? = nil,
    bookedOn: CivilDate? = nil, dueOn: CivilDate? = nil
  ) throws -> ActDone {
    let booked = try bookedOn ?? session.bookingDay(for: options.occurredOn)
    let all = unmet + (try lateness(bookedOn: booked))
    guard all.isEmpty else {
      throw Refusal(act: type, hazard: hazard.number, conditions: all)
    }
    let entry = try session.append(
      .hazard(hazard.number), type, payload(members), occurredOn: occurredOn, bookedOn: booked)
    return ActDone(
      hazard: hazard.number, state: try session.read.hazard(hazard.number).state,
      entry: entry.seq, number: number, document: document, bookedOn: booked, dueOn: dueOn)
  }
}
