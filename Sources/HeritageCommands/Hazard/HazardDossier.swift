import Heritage
import HeritageOperations
import HeritageStore

/// Everything on record about one hazard: its facts, its entries, and where it stands in the newest comparisons.
struct HazardDossier {
  let hazard: HazardSummary
  let entries: [HazardEntry]
  let lines: [DifferenceSummary]
  let periods: [PeriodSummary]
  /// What the failed checklist item asks, where the hazard names one.
  let itemSubject: String?
  /// Code and name.
  let officerInCharge: String
  let linked: [String]
  /// Protective works that are for it.
  let works: [WorksSummary]
  /// The photographs of the inspection that found it, and the evidence of its acts.
  let files: EvidenceTable
  let next: [String]

  init(_ reference: String, _ session: ReadSession) throws {
    hazard = try session.hazard(reference)
    periods = try session.periods()
    let officers = try session.officerNames()
    let units = try session.unitNames()
    let names = Dictionary(periods.map { ($0.number, $0.name) }, uniquingKeysWith: { $1 })
    entries = try session.entries(of: .hazard(hazard.number)).map {
      try HazardEntry($0, officers: officers, units: units, periods: names)
    }
    lines = try session.differences(hazard: hazard.number)
    let item = hazard.item
    itemSubject = try item.flatMap { item in
      try session.checklists().flatMap(\.items).first { $0.reference == item }?.subject
    }
    officerInCharge = "\(hazard.officer) \(officers[hazard.officer] ?? "")"
    linked = try session.linkedHazards(of: hazard.number)
    var filter = WorksFilter()
    filter.hazard = hazard.number
    works = try session.works(filter)
    var photographs: [PhotographSummary] = []
    if let inspection = hazard.inspection {
      photographs = try session.photographs(ofInspection: inspection, item: item)
    }
    files = EvidenceTable(
      photographs: photographs,
      evidence: try session.evidence(hazard: hazard.number), officers: officers)
    next = try session.nextSteps(for: hazard)
  }

  /// The acts since the hazard was registered or last reopened, that one included.
  var round: ArraySlice<HazardEntry> {
    entries[(entries.lastIndex { $0.type == .hazardReopened } ?? 0)...]
  }

  /// The act of this round that is in force: the last of its kind, unless it was sent back since.
  func inForce(_ type: EntryType) -> HazardEntry? {
    guard let act = round.last(where: { $0.type == type }) else { return nil }
    let isOpenToReturn = [.hazardClaimed, .hazardFixedOnSpot, .hazardAccepted].contains(type)
    let sentBack = round.last { $0.type == .hazardSentBack }
    if isOpenToReturn, let sentBack, sentBack.seq > act.seq { return nil }
    return act
  }

  /// The last order of this round.
  var orderInForce: HazardEntry? {
    round.last { $0.type == .hazardOrdered || $0.type == .hazardReordered }
  }

  /// Name of the period a day belongs to.
  func periodName(of day: String) -> String? {
    guard let day = CivilDate(day) else { return nil }
    return periods.first { ($0.startsOn...$0.endsOn).contains(day) }?.name
  }
}

/// One entry of a hazard's stream, its payload read.
struct HazardEntry {
  let seq: Int
  let type: EntryType?
  let typeName: String
  let officer: String
  let officerName: String
  let occurredOn: String
  let bookedOn: String
  let recordedAt: String
  /// The same in China Standard Time.
  let recordedText: String
  let recordedOn: String
  let hash: String
  let payload: JSONValue
  let words: EntryWords?

  init(
    _ entry: StoredEntry, officers: [String: String], units: [String: String],
    periods: [String: String]
  ) throws {
    seq = entry.seq
    type = EntryType(rawValue: entry.type)
    typeName = type?.displayName ?? entry.type
    officer = entry.officer ?? ""
    officerName = officers[officer] ?? ""
    occurredOn = entry.occurredOn
    bookedOn = entry.bookedOn
    recordedAt = entry.recordedAt
    let instant = Instant(entry.recordedAt)
    recordedText = instant?.localText ?? entry.recordedAt
    recordedOn = instant?.civilDate?.description ?? ""
    hash = Digest.hexadecimal(entry.hash)
    let payload = try JSONValue(parsing: entry.payload)
    self.payload = payload
    words = type.map {
      EntryWords(type: $0, payload: payload, unitNames: units, periodNames: periods)
    }
  }

  /// Code and name.
  var officerText: String { officerName.isEmpty ? officer : "\(officer) \(officerName)" }

  func text(_ member: String) -> String? { payload[member]?.string }

  /// As `--json` gives it.
  var json: JSONValue {
    [
      "seq": .integer(seq), "type": .string(type?.rawValue ?? typeName),
      "officer": .string(officer), "officerName": .string(officerName),
      "occurredOn": .string(occurredOn), "bookedOn": .string(bookedOn),
      "recordedAt": .string(recordedAt), "hash": .string(hash), "payload": payload,
    ]
  }
}
