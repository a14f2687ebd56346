import GRDB
import Heritage

extension ReadSession {
  /// The hazards on a paper, each as it stood when its act was recorded.
  func paperItems(_ document: DocumentSummary) throws -> [PaperItem] {
    try Row.fetchAll(
      database,
      sql: "SELECT hazard, entry FROM document_line WHERE document = ? ORDER BY position",
      arguments: [document.number]
    ).map { try paperItem($0[0], at: $0[1]) }
  }

  private func paperItem(_ hazard: String, at entry: Int) throws -> PaperItem {
    guard
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT s.name, s.address, l.unit, l.grade, h.found_on, h.inspection, h.item,
              l.person, l.deadline,
              coalesce((SELECT payload ->> '$.value' FROM entry WHERE stream = 'hazard/' || h.number
                AND type = 'hazard.corrected' AND payload ->> '$.field' = 'description'
                AND seq <= ?2 ORDER BY seq DESC LIMIT 1), r.payload ->> '$.description'),
              coalesce((SELECT payload ->> '$.value' FROM entry WHERE stream = 'hazard/' || h.number
                AND type = 'hazard.corrected' AND payload ->> '$.field' = 'type'
                AND seq <= ?2 ORDER BY seq DESC LIMIT 1), r.payload ->> '$.type')
            FROM hazard AS h
            JOIN entry AS r ON r.seq = h.entry
            JOIN ledger_line AS l ON l.hazard = h.number AND l.entry = ?2
            JOIN site_revision AS s ON s.site = h.site AND s.revision = (
              SELECT max(revision) FROM site_revision WHERE site = h.site AND entry <= ?2)
            WHERE h.number = ?1
            """), arguments: [hazard, entry])
    else { throw StoreError.unknown(RecordReference(.hazard, hazard)) }
    var item = PaperItem(number: hazard)
    item.siteName = row[0]
    item.address = row[1]
    item.unitName = try unitName(row[2], at: entry) ?? row[2]
    item.grade = try term(row[3])
    item.foundOn = row[4]
    item.description = row[9]
    item.type = try term(row[10])
    if let inspection: String = row[5], let failed: String = row[6] {
      item.photographs = try photographs(inspection: inspection, item: failed)
      item.subject = try subject(inspection: inspection, item: failed)
    }
    try addActs(to: &item, at: entry, person: row[7], deadline: row[8])
    return item
  }

  /// The acts in force at an entry.
  private func addActs(
    to item: inout PaperItem, at entry: Int, person: String?, deadline: String?
  ) throws {
    let acts = try acts(of: item.number, upTo: entry)
    item.isOnTheSpot = acts.claim?.type == EntryType.hazardFixedOnSpot.rawValue
    item.order = try acts.order.map { try paperOrder($0, person: person, deadline: deadline) }
    if let claim = acts.claim { item.claim = try paperClaim(claim) }
    item.acceptance = try acts.acceptance.map { try step($0, "opinion") }
    item.listing = try acts.listing.map { try step($0, "document", "authority") }
    item.delisting = try acts.delisting.map { try step($0, "document", "opinion") }
    guard let strike = acts.strikeOff else { return }
    item.strikeOff = try step(strike)
    try reading(strike) { payload throws(StoredJSONFault) in
      item.strikeOffNumber = try payload.text("strikeOff")
      item.lookBackDue = try payload.text("lookBackDue")
    }
    let payload = try JSONValue(parsing: strike.payload)
    if let period = payload["comparison"]?.string?.split(separator: "/"), period.count == 2,
      let position = payload["position"]?.integer
    {
      let name = try self.period(String(period[0])).name
      item.proof = "\(name) 期回报 \(period[1]):\(position + 1)"
    }
    item.exceptions = try exceptions(hazard: item.number)
      .filter { [strike.seq, acts.acceptance?.seq].contains($0.usedEntry) }
      .map { "\($0.condition.displayName)（\($0.document)，\($0.approver)）" }
  }

  /// What an order says, with the person and deadline of the ledger where acts since have changed them.
  private func paperOrder(
    _ entry: StoredEntry, person: String?, deadline: String?
  ) throws -> PaperItem.Order {
    var terms = PaperItem.Order()
    try reading(entry) { payload throws(StoredJSONFault) in
      let ordered = try payload.text("deadline")
      terms.measure = try payload.text("measure")
      terms.deadline = deadline ?? ordered
      terms.statedDeadline =
        terms.deadline == ordered ? try payload.optionalText("statedDeadline") : nil
      terms.person = if let person { person } else { try payload.text("person") }
      terms.funds = try payload.optionalText("funds")
      terms.interimControl = try payload.optionalText("interimControl")
      terms.plan = try payload.optionalText("plan")
    }
    return terms
  }

  /// Reads an entry's payload strictly: one that lacks what its type has is damage, not a blank on a paper.
  private func reading(
    _ entry: StoredEntry, _ read: (StoredJSON) throws(StoredJSONFault) -> Void
  ) throws {
    let payload = try JSONValue(parsing: entry.payload)
    do throws(StoredJSONFault) {
      try read(StoredJSON(payload))
    } catch {
      throw Self.impossible("entry \(entry.seq): \(error.path)")
    }
  }

  private func paperClaim(_ entry: StoredEntry) throws -> PaperItem.Claim {
    var claim = PaperItem.Claim()
    try reading(entry) { payload throws(StoredJSONFault) in
      claim.done = try payload.text("done")
      claim.doneOn = try payload.text("doneOn")
      claim.rectifier = try payload.text("rectifier")
    }
    claim.claimedOn = entry.occurredOn
    claim.recorder = try officerName(entry.officer ?? "")
    claim.pictures = try pictures(ofEntry: entry.seq)
    return claim
  }

  /// Who did it, when, and the words of some members of its payload.
  private func step(_ entry: StoredEntry, _ members: String...) throws -> PaperItem.Step {
    let payload = try JSONValue(parsing: entry.payload)
    return PaperItem.Step(
      officer: try officerName(entry.officer ?? ""), day: entry.occurredOn,
      words: members.compactMap { payload[$0]?.string }.joined(separator: "，"))
  }
}
