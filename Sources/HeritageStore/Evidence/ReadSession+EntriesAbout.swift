import GRDB
package import Heritage

extension ReadSession {
  /// Entries about a hazard, oldest first: its own, those of its papers and of the exceptions for it, and the one that
  /// brought the inspection that found it.
  package func entries(aboutHazard number: String) throws -> [StoredEntry] {
    try entries(
      where: """
        stream = 'hazard/' || ?1
          OR stream IN (SELECT 'document/' || document FROM document_line WHERE hazard = ?1)
          OR stream IN (SELECT 'exception/' || number FROM exception WHERE hazard = ?1)
          OR seq IN (SELECT i.entry FROM hazard AS h JOIN inspection AS i ON i.inspection = h.inspection
            WHERE h.number = ?1)
        """, [number])
  }

  /// Entries about a site, oldest first, with those of its papers.
  package func entries(aboutSite code: String) throws -> [StoredEntry] {
    try entries(
      where: """
        seq IN (\(Self.entriesOfSite))
          OR stream IN (SELECT 'document/' || inspection FROM inspection WHERE site = ?1
            UNION SELECT 'document/' || l.document FROM document_line AS l
              JOIN hazard AS h ON h.number = l.hazard WHERE h.site = ?1)
        """, [code])
  }

  /// Entries that were booked in a period, and those about the period itself, oldest first.
  package func entries(ofPeriod period: PeriodSummary) throws -> [StoredEntry] {
    try entries(
      where: """
        booked_on BETWEEN ?1 AND ?2 AND stream NOT GLOB 'period/*' AND stream NOT GLOB 'document/QC-*'
          OR stream IN ('period/' || ?3, 'document/' || ?3)
        """, [period.startsOn.description, period.endsOn.description, period.number])
  }

  private func entries(
    where condition: String, _ arguments: StatementArguments
  ) throws -> [StoredEntry] {
    try Row.fetchAll(
      database, sql: "SELECT \(StoredEntry.columns) FROM entry WHERE \(condition) ORDER BY seq",
      arguments: arguments
    ).map(StoredEntry.init)
  }
}
