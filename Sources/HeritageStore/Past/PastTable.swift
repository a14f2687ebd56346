/// How the rows that a table had at a past entry are found again. `?1` stands for that entry's number.
enum PastTable {
  /// Rows are added by entries and never changed: a condition on those that were there.
  case added(String, where: String)
  /// Rows are changed once at most, so that the columns say themselves what they were: the selection.
  case patched(String, selection: String)
  /// Rows are changed by the entries of streams: which streams changed rows since, to be replayed.
  case replayed(String, streams: String)
  /// Several revisions, of which the newest that was not undone is in force.
  case revisions(String)

  var name: String {
    switch self {
    case .added(let name, _), .patched(let name, _), .replayed(let name, _), .revisions(let name):
      name
    }
  }

  /// Every table of state, and the journal with what hangs on it. Content is not among them: its rows carry revisions.
  static let all: [PastTable] =
    journal + added + patched + replayed + [.revisions("current_revision")]

  private static let journal: [PastTable] = [
    .added("entry", where: "seq <= ?1"), .added("record", where: "entry <= ?1"),
    .added("evidence", where: "entry <= ?1"),
  ]

  private static let added: [PastTable] =
    [
      "registry", "ledger_line", "hazard_link", "act_evidence", "hazard_order", "claim",
      "send_back", "acceptance", "strike_off", "document_line", "document_event", "case_site",
      "archive_item", "site_event", "settlement", "movement", "statement",
    ].map { .added($0, where: "entry <= ?1") } + [
      .added("works_cause", where: "works IN (SELECT number FROM main.works WHERE entry <= ?1)"),
      .added(
        "assessment_factor",
        where: "assessment IN (SELECT number FROM main.assessment WHERE entry <= ?1)"),
      .added(
        "roll_forward", where: "period IN (SELECT period FROM main.statement WHERE entry <= ?1)"),
    ]

  private static let patched: [PastTable] = [
    .patched(
      "receipt",
      selection: """
        SELECT number, entry, kind, file, sha256, bytes, read, added, changed, unchanged, refused,
          iif(last_entry <= ?1, state, 'valid') AS state, iif(last_entry <= ?1, last_entry, entry) AS last_entry
        FROM main.receipt WHERE entry <= ?1
        """),
    .patched(
      "exception",
      selection: """
        SELECT number, entry, hazard, condition, officer, approver, reason, document, granted_on,
          iif(used_entry <= ?1, used_entry, NULL) AS used_entry,
          iif(last_entry <= ?1, last_entry, entry) AS last_entry
        FROM main.exception WHERE entry <= ?1
        """),
    .patched(
      "look_back",
      selection: """
        SELECT strike_entry, hazard, due_on, iif(last_entry <= ?1, result, NULL) AS result,
          iif(last_entry <= ?1, reviewer, NULL) AS reviewer,
          iif(last_entry <= ?1, reviewed_on, NULL) AS reviewed_on,
          iif(last_entry <= ?1, opinion, NULL) AS opinion,
          iif(last_entry <= ?1, last_entry, strike_entry) AS last_entry
        FROM main.look_back WHERE strike_entry <= ?1
        """),
    .patched(
      "document",
      selection: """
        SELECT number, kind, issuer, receiver, officer, issued_on, entry,
          iif(last_entry <= ?1, last_entry, coalesce((SELECT max(e.entry) FROM main.document_event AS e
            WHERE e.document = number AND e.entry <= ?1), entry)) AS last_entry
        FROM main.document WHERE entry <= ?1
        """),
  ]

  private static let replayed: [PastTable] = [
    .replayed("officer", streams: "'officer/' || code"),
    .replayed("setting", streams: "'setting/' || key"),
    .replayed("hazard", streams: "'hazard/' || number"),
    .replayed("extension", streams: "'hazard/' || hazard"),
    .replayed("charge", streams: "'hazard/' || hazard"),
    .replayed("period", streams: "'period/' || number"),
    .replayed("expected_return", streams: "'period/' || period"),
    .replayed("works_case", streams: "'case/' || number"),
    .replayed("works", streams: "'works/' || number"),
    .replayed("site_duty", streams: "'duty/' || key"),
    .replayed("site_marker", streams: "'marker/' || site || '/' || ordinal"),
    .replayed("archive_file", streams: "'archive/' || site"),
    .replayed("assessment", streams: "'assessment/' || number"),
    .replayed("site_use", streams: "'use/' || number"),
  ]
}
