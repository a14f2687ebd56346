import GRDB
package import Heritage

/// A protection marker (保护标志) as it was recorded.
package struct MarkerSummary: Hashable, Sendable {
  package var site: String
  package var ordinal: Int
  package var isStanding: Bool
  package var place: String
  /// Degrees, CGCS2000 (EPSG:4490), as decimal text.
  package var longitude: String?
  package var latitude: String?
  package var contents: MarkerContents
  package var lastOn: CivilDate
}

extension ReadSession {
  /// The markers on record, of one site or of all.
  package func markers(site: String? = nil) throws -> [MarkerSummary] {
    let conditions = Conditions("site", is: site)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT site, ordinal, state, place, longitude, latitude, level, name, publisher,
          published_on, erected_by, erected_on, last_on
        FROM site_marker \(conditions.clause) ORDER BY site, ordinal
        """, arguments: conditions.arguments
    ).map { row in
      let reader = RowReader(row, from: 6)
      let contents = MarkerContents(
        level: try reader.optional(), name: try reader.optional(),
        publisher: try reader.optional(), publishedOn: try reader.date(),
        erectedBy: try reader.optional(), erectedOn: try reader.date())
      return MarkerSummary(
        site: row[0], ordinal: row[1], isStanding: row[2] == "standing", place: row[3],
        longitude: row[4], latitude: row[5], contents: contents,
        lastOn: try date(row[12] as String))
    }
  }
}

extension SiteSummary {
  /// The day of publication of its batch (公布日期).
  ///
  /// - Throws: where the file holds a day that the schema rules out.
  package func publicationDay() throws -> Stated<CivilDate> {
    let day = try publishedOn.value.map { text in
      guard let day = CivilDate(text) else { throw ReadSession.impossible(text) }
      return day
    }
    return Stated(value: day, state: publishedOn.state) ?? .unknown
  }

  /// What the rules of markers look at of a site.
  package func markerSite() throws -> MarkerRules.Site {
    MarkerRules.Site(
      name: name, kind: batchKind, publisher: publisher.map { .known($0) } ?? .unknown,
      publishedOn: try publicationDay())
  }
}
