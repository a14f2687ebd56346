/// Where texts of one subject stand: rows with a code, perhaps a site, and the fields to look through.
struct FindSource {
  let subject: FindSubject
  /// Expressions for the code and the site, `NULL` where there is none, and the rest of the query from `FROM` on; it may
  /// end with a `WHERE`, to which conditions are added.
  let code: String
  let site: String
  let from: String
  let fields: [(field: FindField, expression: String)]

  /// Every source; of one subject those that name it best come first.
  static let all: [FindSource] = sites + ledger + files + office

  private static let siteNow =
    "FROM current_revision AS c JOIN site_revision AS s ON s.site = c.key AND s.revision = c.revision"

  private static let sites: [FindSource] = [
    FindSource(
      subject: .site, code: "s.site", site: "s.site", from: "\(siteNow) WHERE c.kind = 'site'",
      fields: [
        (.name, "s.name"), (.code, "s.site"), (.address, "s.address"), (.owner, "s.owner"),
        (.user, "s.user"), (.use, "s.use"), (.summary, "s.summary"),
      ]),
    FindSource(
      subject: .site, code: "s.site", site: "s.site",
      from: """
        FROM site_revision AS s JOIN current_revision AS c
          ON c.kind = 'site' AND c.key = s.site AND s.revision < c.revision WHERE 1
        """, fields: [(.formerName, "s.name")]),
    FindSource(
      subject: .site, code: "p.site", site: "p.site",
      from: """
        FROM current_revision AS c JOIN responsible_person AS p
          ON p.site = c.key AND p.revision = c.revision WHERE c.kind = 'site'
        """, fields: [(.person, "p.name")]),
    FindSource(
      subject: .zone, code: "z.site", site: "z.site",
      from: """
        FROM current_revision AS c JOIN zone AS z
          ON z.site = c.key AND z.revision = c.revision WHERE c.kind = 'site'
        """, fields: [(.text, "z.text"), (.controlText, "z.control_text")]),
  ]

  private static let ledger: [FindSource] = [
    FindSource(
      subject: .hazard, code: "h.number", site: "h.site", from: "FROM hazard AS h WHERE 1",
      fields: [
        (.description, "h.description"), (.code, "h.number"), (.person, "h.person"),
      ]),
    act(
      "hazard_order",
      [
        (.measure, "a.measure"), (.person, "a.person"), (.funds, "a.funds"), (.plan, "a.plan"),
        (.interimControl, "a.interim_control"), (.code, "a.number"),
      ]),
    act("claim", [(.done, "a.done"), (.rectifier, "a.rectifier")]),
    act("acceptance", [(.opinion, "a.opinion")]), act("send_back", [(.reason, "a.reason")]),
    act("extension", [(.reason, "a.reason"), (.opinion, "a.opinion")]),
    act("look_back", [(.opinion, "a.opinion")]), act("strike_off", [(.code, "a.number")]),
    FindSource(
      subject: .inspection, code: "i.inspection", site: "i.site",
      from: "\(inspectionNow) WHERE c.kind = 'inspection'",
      fields: [(.code, "i.inspection"), (.note, "i.note")]),
    FindSource(
      subject: .inspection, code: "i.inspection", site: "i.site",
      from: """
        \(inspectionNow) JOIN inspector AS p ON p.inspection = i.inspection AND p.revision = i.revision
        WHERE c.kind = 'inspection'
        """, fields: [(.inspector, "p.name")]),
    FindSource(
      subject: .inspection, code: "i.inspection", site: "i.site",
      from: """
        FROM answer AS a JOIN inspection AS i ON i.inspection = a.inspection AND i.revision = a.revision
        JOIN current_revision AS c ON c.kind = 'inspection' AND c.key = i.inspection AND c.revision = i.revision
        WHERE a.note IS NOT NULL
        """, fields: [(.note, "a.note")]),
  ]

  private static let inspectionNow = """
    FROM current_revision AS c JOIN inspection AS i ON i.inspection = c.key AND i.revision = c.revision
    """

  /// An act on a hazard, with a table of its own.
  private static func act(
    _ table: String, _ fields: [(field: FindField, expression: String)]
  ) -> FindSource {
    FindSource(
      subject: .hazard, code: "a.hazard", site: "NULL", from: "FROM \(table) AS a WHERE 1",
      fields: fields)
  }

  private static let files: [FindSource] = [
    FindSource(
      subject: .document, code: "d.number", site: "NULL", from: "FROM document AS d WHERE 1",
      fields: [(.code, "d.number")]),
    FindSource(
      subject: .document, code: "e.document", site: "NULL",
      from: "FROM document_event AS e WHERE 1",
      fields: [(.recipient, "e.recipient"), (.note, "e.note")]),
    FindSource(
      subject: .worksCase, code: "w.number", site: "NULL", from: "FROM works_case AS w WHERE 1",
      fields: [
        (.project, "w.project"), (.code, "w.number"), (.applicant, "w.applicant"),
        (.place, "w.place"),
      ]),
    FindSource(
      subject: .works, code: "w.number", site: "w.site", from: "FROM works AS w WHERE 1",
      fields: [
        (.title, "w.title"), (.code, "w.number"), (.scheme, "w.scheme"), (.reason, "w.reason"),
        (.unit, "w.unit"), (.head, "w.head"), (.contract, "w.contract"),
      ]),
    FindSource(
      subject: .use, code: "u.number", site: "u.site", from: "FROM site_use AS u WHERE 1",
      fields: [(.use, "u.use"), (.user, "u.user"), (.code, "u.number")]),
    FindSource(
      subject: .use, code: "e.number", site: "e.site", from: "FROM site_event AS e WHERE 1",
      fields: [(.title, "e.title"), (.code, "e.number")]),
    FindSource(
      subject: .archive, code: "a.site", site: "a.site", from: "FROM archive_file AS a WHERE 1",
      fields: [(.code, "a.number"), (.keeper, "a.keeper")]),
    FindSource(
      subject: .archive, code: "a.site", site: "a.site", from: "FROM archive_item AS a WHERE 1",
      fields: [(.title, "a.title"), (.code, "a.code")]),
    FindSource(
      subject: .marker, code: "m.site", site: "m.site", from: "FROM site_marker AS m WHERE 1",
      fields: [(.place, "m.place"), (.name, "m.name")]),
  ]

  private static let office: [FindSource] = [
    FindSource(
      subject: .unit, code: "u.unit", site: "NULL", from: "FROM unit_in_force AS u WHERE 1",
      fields: [(.name, "u.name"), (.code, "u.unit")]),
    FindSource(
      subject: .officer, code: "o.code", site: "NULL", from: "FROM officer AS o WHERE 1",
      fields: [(.name, "o.name"), (.code, "o.code"), (.account, "o.account")]),
    FindSource(
      subject: .checklist, code: "l.checklist", site: "NULL",
      from: "FROM checklist_in_force AS l WHERE 1",
      fields: [(.title, "l.title"), (.code, "l.checklist")]),
    FindSource(
      subject: .checklist, code: "i.checklist", site: "NULL",
      from: """
        FROM current_revision AS c JOIN checklist_item AS i
          ON i.checklist = c.key AND i.revision = c.revision WHERE c.kind = 'checklist'
        """, fields: [(.item, "i.subject"), (.text, "i.method"), (.code, "i.code")]),
    FindSource(
      subject: .duty, code: "d.duty", site: "NULL", from: "FROM duty_in_force AS d WHERE 1",
      fields: [(.title, "d.title"), (.code, "d.duty"), (.note, "d.note")]),
    // What acts say and no other table holds: reasons, papers, opinions.
    FindSource(
      subject: .entry, code: "e.seq", site: "NULL", from: "FROM entry AS e WHERE 1",
      fields: [(.content, "e.payload")]),
  ]
}
