import Foundation
import HeritageOperations
import HeritageTestSupport

/// The rules once more, as questions to the finished file that a plain `sqlite3` session answers from the entries:
/// each gives the entries that break it.
enum BrokenRules {
  /// Rule and entry of each breach.
  static func all(in workshop: Workshop) throws -> [String] {
    try questions.flatMap { rule, sql in
      try PlainSession.run(sql, on: workshop.path).output.split(separator: "\n")
        .map { "\(rule): entry \($0)" }
    }
  }

  private static let acts = """
    WITH act AS (SELECT seq, substr(stream, 8) AS hazard, type, officer, occurred_on, booked_on,
      date(recorded_at, '+8 hours') AS recorded_on, payload FROM entry WHERE stream GLOB 'hazard/*')
    """

  private static let questions: [(rule: String, sql: String)] = [
    (
      "R1 acceptor",
      acts + """
        SELECT a.seq FROM act AS a JOIN act AS r ON r.hazard = a.hazard AND r.type = 'hazard.registered'
        WHERE a.type = 'hazard.accepted' AND a.officer = r.officer AND NOT EXISTS (
          SELECT 1 FROM exception WHERE used_entry = a.seq AND condition = 'acceptorIsRecorder');
        """
    ),
    (
      "R1 approver",
      acts + """
        SELECT s.seq FROM act AS s JOIN act AS a ON a.hazard = s.hazard AND a.seq = (
          SELECT max(seq) FROM act WHERE hazard = s.hazard AND type = 'hazard.accepted' AND seq < s.seq)
        WHERE s.type = 'hazard.struckOff' AND s.officer = a.officer AND NOT EXISTS (
          SELECT 1 FROM exception WHERE used_entry = s.seq AND condition = 'approverIsAcceptor');
        """
    ),
    (
      "R2 listing",
      acts + """
        SELECT s.seq FROM act AS s JOIN ledger_line AS l ON l.hazard = s.hazard AND l.entry = s.seq
        WHERE s.type = 'hazard.struckOff' AND l.grade = 'major' AND NOT EXISTS (
          SELECT 1 FROM act WHERE hazard = s.hazard AND type = 'hazard.delisted' AND seq < s.seq);
        """
    ),
    (
      "R4 on the spot",
      acts + """
        SELECT f.seq FROM act AS f JOIN act AS r ON r.hazard = f.hazard AND r.type = 'hazard.registered'
        WHERE f.type = 'hazard.fixedOnSpot' AND f.occurred_on <> r.occurred_on;
        """
    ),
    (
      "R5 return",
      acts + """
        SELECT s.seq FROM act AS s WHERE s.type = 'hazard.struckOff' AND NOT EXISTS (
          SELECT 1 FROM pairing AS p WHERE p.comparison = s.payload ->> '$.comparison'
            AND p.revision = s.payload ->> '$.comparisonRevision'
            AND p.position = s.payload ->> '$.position'
            AND p.hazard = s.hazard AND p.reported_status = 'rectified')
          AND NOT EXISTS (SELECT 1 FROM act WHERE hazard = s.hazard AND type = 'hazard.fixedOnSpot');
        """
    ),
    (
      "R6 extension",
      acts + """
        SELECT x.seq FROM act AS x WHERE x.type = 'hazard.extensionRequested' AND x.recorded_on > (
          SELECT deadline FROM ledger_line WHERE hazard = x.hazard AND entry < x.seq
          ORDER BY entry DESC LIMIT 1);
        """
    ),
    (
      "R9 sealed",
      """
      SELECT seq FROM entry JOIN period ON entry.booked_on BETWEEN starts_on AND ends_on
      WHERE entry.seq > (SELECT entry FROM statement WHERE period = period.number);
      """
    ),
  ]
}
