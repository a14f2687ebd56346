import GRDB
import Heritage

extension ReadSession {
  /// What is laid down against hazards, by their numbers; `upTo` gives for a hazard the last entry that counts.
  func hazardTerms(
    of hazards: [String], upTo last: [String: Int]? = nil
  ) throws -> [String: HazardTerms] {
    let rows = try Row.fetchCursor(
      database, sql: Self.actsOnTerms,
      arguments: [JSONValue.array(hazards.map(JSONValue.string)).canonicalText])
    var walks: [String: TermsWalk] = [:]
    while let row = try rows.next() {
      let hazard: String = row[0]
      if let last, row[1] > (last[hazard] ?? 0) { continue }
      do {
        try walks[hazard, default: TermsWalk()].take(row)
      } catch let fault as StoredJSONFault {
        throw Self.impossible("entry \(row[1] as Int): \(fault.path)")
      }
    }
    return walks.mapValues(\.terms)
  }

  // The unit is the one on whose ledger it stands after the act. An order has rows of its own, all else its payload.
  private static let actsOnTerms = """
    SELECT l.hazard, l.entry, e.type, l.unit, o.number, o.measure, o.unit, o.funds,
      o.interim_control, o.plan,
      CASE WHEN o.entry IS NULL AND e.type <> 'hazard.registered' THEN e.payload END
    FROM ledger_line AS l JOIN entry AS e ON e.seq = l.entry
    LEFT JOIN hazard_order AS o ON o.entry = l.entry
    WHERE l.hazard IN (SELECT value FROM json_each(?)) AND e.type IN ('hazard.registered',
      'hazard.ordered', 'hazard.reordered', 'hazard.regraded', 'hazard.transferred',
      'hazard.fundsRecorded', 'hazard.fixedOnSpot', 'hazard.sentBack', 'hazard.reopened',
      'hazard.listed', 'hazard.delisted', 'hazard.extensionRequested', 'hazard.extensionDecided')
    ORDER BY l.hazard, l.entry
    """
}

/// A hazard's acts, one after the other.
private struct TermsWalk {
  private(set) var terms = HazardTerms()
  /// On whose ledger it stands.
  private var unit: String?

  mutating func take(_ row: Row) throws {
    let before = unit
    unit = row[3]
    if let measure: String = row[5] {
      terms.take(
        .init(number: row[4], measure: measure, funds: row[7]), unit: row[6],
        interimControl: row[8], plan: row[9])
    } else if let payload: String = row[10], let type = EntryType(rawValue: row[2]) {
      try take(type, StoredJSON(JSONValue(parsing: payload)), from: before)
    }
  }

  private mutating func take(
    _ type: EntryType, _ payload: StoredJSON, from before: String?
  ) throws(StoredJSONFault) {
    switch type {
    case .hazardRegraded:
      terms.plan = try payload.optionalText("plan") ?? terms.plan
      terms.interimControl = try payload.optionalText("interimControl") ?? terms.interimControl
    case .hazardTransferred:
      if terms.rectifyingUnit == before { terms.rectifyingUnit = unit }
    case .hazardFixedOnSpot:
      terms.onTheSpot = .init(
        done: try payload.text("done"), doneOn: try payload.day("doneOn"),
        rectifier: try payload.text("rectifier"))
      terms.rectifyingUnit = unit
    case .hazardFundsRecorded: try takeFunds(payload)
    case .hazardSentBack: terms.sendBack()
    case .hazardReopened: terms.reopen()
    case .hazardListed: terms.listing = .listed
    case .hazardDelisted: terms.listing = .delisted
    case .hazardExtensionRequested: terms.extensionAsked = try payload.day("until")
    case .hazardExtensionDecided: terms.extensionAsked = nil
    default: break
    }
  }

  private mutating func takeFunds(_ payload: StoredJSON) throws(StoredJSONFault) {
    guard try payload.text("status") == "lacking" else {
      return terms.fundsRecord = .secured(source: try payload.text("note"))
    }
    terms.fundsRecord = .lacking(
      reviewOn: try payload.day("reviewOn"), note: try payload.optionalText("note"))
    terms.interimControl = try payload.text("interimControl")
  }
}
