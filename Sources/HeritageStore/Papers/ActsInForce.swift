import GRDB
import Heritage

/// The entries of a hazard's round that stood when a paper was made: what was sent back since does not count.
struct ActsInForce {
  var order: StoredEntry?
  var claim: StoredEntry?
  var acceptance: StoredEntry?
  var strikeOff: StoredEntry?
  var listing: StoredEntry?
  var delisting: StoredEntry?

  /// Takes over the next entry of the hazard.
  mutating func add(_ entry: StoredEntry) {
    switch EntryType(rawValue: entry.type) {
    case .hazardOrdered, .hazardReordered: order = entry
    case .hazardClaimed, .hazardFixedOnSpot: claim = entry
    case .hazardAccepted: acceptance = entry
    case .hazardSentBack: (claim, acceptance) = (nil, nil)
    case .hazardStruckOff: strikeOff = entry
    case .hazardListed: (listing, delisting) = (entry, nil)
    case .hazardDelisted: delisting = entry
    case .hazardReopened: self = ActsInForce()
    default: break
    }
  }
}

extension ReadSession {
  /// What was in force of a hazard's acts after an entry.
  func acts(of hazard: String, upTo entry: Int) throws -> ActsInForce {
    var acts = ActsInForce()
    for stored in try entries(of: .hazard(hazard)) where stored.seq <= entry { acts.add(stored) }
    return acts
  }

  /// The evidence of an entry, bytes and all.
  func pictures(ofEntry entry: Int) throws -> [PaperPicture] {
    try pictures(
      """
      SELECT v.name, v.media_type, v.sha256, a.role FROM act_evidence AS a
      JOIN evidence AS v USING (sha256) WHERE a.entry = ? ORDER BY a.position
      """, [entry])
  }

  /// The photographs taken of an item at an inspection.
  func photographs(inspection: String, item: String) throws -> [PaperPicture] {
    try pictures(
      """
      SELECT v.name, v.media_type, v.sha256, 'other' FROM answer_photo AS p
      JOIN evidence AS v USING (sha256) WHERE p.inspection = ? AND p.item = ? ORDER BY p.position
      """, [inspection, item])
  }

  private func pictures(_ sql: String, _ arguments: StatementArguments) throws -> [PaperPicture] {
    try Row.fetchAll(database.cachedStatement(sql: sql), arguments: arguments).map { row in
      PaperPicture(
        name: row[0], mediaType: row[1], sha256: row[2], role: try term(row[3]),
        bytes: try bytes(ofEvidence: row[2]))
    }
  }

  /// What was to be looked at, in the version of the checklist that was answered.
  func subject(inspection: String, item: String) throws -> String? {
    try answers(inspection: inspection).first { $0.item == item }?.subject
  }
}
