import GRDB
package import Heritage

extension ReadSession {
  /// What the rules need to know of works.
  package func facts(of works: WorksSummary) throws -> WorksFacts {
    var facts = WorksFacts(
      number: works.number, state: works.state, kind: works.kind, proposedBy: works.proposedBy,
      lastOn: works.lastOn)
    let authorities = try authorities(ofSite: works.site)
    facts.approvingBody = authorities.approving
    facts.consentingBody = authorities.consenting
    facts.unit = works.unit
    facts.head = works.head
    return facts
  }

  /// Who approves works at a site, and whose opinion comes first, as the register in force has it.
  package func authorities(
    ofSite site: String
  ) throws -> (approving: Stated<String>, consenting: Stated<String>) {
    guard
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT approving_body, approving_body_state, consenting_body, consenting_body_state
          FROM site_in_force WHERE site = ?
          """, arguments: [site])
    else { throw StoreError.unknown(RecordReference(.site, site)) }
    return (try stated(row[0], row[1]), try stated(row[2], row[3]))
  }

  /// Code and names, present and past, of the unit that an officer belongs to and of those that went over to it:
  /// without one, the bureau.
  package func unitNames(of officer: OfficerSummary) throws -> Set<String> {
    let own = try String.fetchAll(
      database, sql: "SELECT name FROM officer_unit_name WHERE officer = ?",
      arguments: [officer.code])
    guard let unit = officer.unit else { return Set(own) }
    let codes = try unitSuccessions().codes(answeringAs: unit, on: today)
    var conditions = Conditions()
    conditions.add("unit", isOneOf: codes)
    let names = try String.fetchAll(
      database, sql: "SELECT name FROM unit_revision \(conditions.clause)",
      arguments: conditions.arguments)
    return Set(own + codes + names)
  }

  /// Works as a hazard's claim refers to them.
  package func curingWorks(_ number: String) throws -> CuringWorks {
    let works = try works(number)
    var curing = CuringWorks(
      number: works.number, state: works.state,
      hazards: Set(try causes(of: works).filter { $0.kind == .hazard }.map(\.number)),
      startedOn: works.startedOn, acceptedOn: works.acceptedOn)
    (curing.unit, curing.head) = (works.unit, works.head)
    return curing
  }

  /// The works that the claim in force of a hazard rests on.
  package func worksOfClaim(hazard: String) throws -> CuringWorks? {
    try String.fetchOne(
      database,
      sql: """
        SELECT c.works FROM hazard AS h JOIN claim AS c ON c.entry = h.claim_entry
        WHERE h.number = ? AND c.works IS NOT NULL
        """, arguments: [hazard]
    ).map { try curingWorks($0) }
  }

  /// Who is directly responsible for a site: the persons of the register, or the heads of works that run.
  package func directResponsibility(site: String) throws -> DirectResponsibility {
    var filter = WorksFilter()
    filter.site = site
    filter.state = .started
    return DirectResponsibility(
      running: try works(filter).compactMap { works in
        guard let unit = works.unit, let head = works.head, let since = works.startedOn else {
          return nil
        }
        return .init(
          works: works.number, unit: unit, unitName: works.unitName, head: head, since: since)
      })
  }

  /// The name of the one person who is directly responsible (直接责任人) for a site on a day: the register's, or the head
  /// of works that run. `nil` where there are several, or none whose name is known.
  package func directlyResponsible(site: String, on day: CivilDate) throws -> String? {
    let heads = try directResponsibility(site: site).heads.filter { $0.since <= day }
    guard heads.isEmpty else { return heads.count == 1 ? heads[0].head : nil }
    let names = try (String?).fetchAll(
      database,
      sql: """
        SELECT p.name FROM current_revision AS c
        JOIN responsible_person AS p ON p.site = c.key AND p.revision = c.revision
        WHERE c.kind = 'site' AND c.key = ? AND p.role = 'direct'
          AND (p.since IS NULL OR p.since <= ?)
        """, arguments: [site, day.description])
    return names.count == 1 ? names[0] : nil
  }
}
