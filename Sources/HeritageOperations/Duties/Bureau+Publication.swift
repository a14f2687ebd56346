package import Heritage
package import HeritageStore

/// The publication of a batch (公布), as its paper says.
package struct Publication: Hashable, Sendable {
  /// Number of the announcement (公布文号).
  package var announcement: String
  package var publishedOn: CivilDate?
  package var publisher: String
  /// Why it is recorded again.
  package var reason: String

  package init(
    announcement: String, publishedOn: CivilDate?, publisher: String, reason: String = ""
  ) {
    self.announcement = announcement
    self.publishedOn = publishedOn
    self.publisher = publisher
    self.reason = reason
  }
}

/// Recording a publication was refused, with every condition that is not met. Nothing has been done.
package struct PublicationRefusal: Error, Hashable, Sendable {
  package let batch: String
  package let conditions: [PublicationCondition]
}

extension Bureau {
  /// Records that a batch was published (公布) on a day: from it on the clocks of its duties run.
  package func publish(
    batch code: String, _ publication: Publication, isDryRun: Bool
  ) throws -> BatchSummary {
    try write(commit: !isDryRun) { session in
      let batch = try session.read.batch(code)
      let unmet = PublicationRules.unmet(
        announcement: publication.announcement, publishedOn: publication.publishedOn,
        publisher: publication.publisher, reason: publication.reason,
        already: batch.publishedOn.value.flatMap { CivilDate($0) },
        decidedOn: batch.decidedOn.flatMap { CivilDate($0) }, today: session.today)
      guard unmet.isEmpty, let day = publication.publishedOn,
        let announcement = publication.announcement.formatLine,
        let publisher = publication.publisher.formatLine
      else {
        throw PublicationRefusal(batch: code, conditions: unmet)
      }
      try session.stage(
        published: batch, announcement: announcement, on: day,
        publisher: publisher)
      try session.appendContent(
        .batch(code), .batchPublished,
        [
          "announcement": .string(announcement),
          "publishedOn": .string(day.description),
          "publisher": .string(publisher),
          "reason": publication.reason.isBlank ? nil : .string(publication.reason.trimmed),
        ])
      return try session.read.batch(code)
    }
  }
}
