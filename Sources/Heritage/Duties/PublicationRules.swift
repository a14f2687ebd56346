/// What recording the publication of a batch (公布) asks for. The database keeps the same.
public enum PublicationRules {
  /// Every condition that is not met.
  ///
  /// - Parameter already: the day on record; recording another needs a reason.
  public static func unmet(
    announcement: String, publishedOn: CivilDate?, publisher: String, reason: String,
    already: CivilDate?, decidedOn: CivilDate?, today: CivilDate
  ) -> [PublicationCondition] {
    var unmet: [PublicationCondition] = []
    if announcement.isBlank {
      unmet.append(.announcementMissing)
    } else if announcement.formatLine == nil {
      unmet.append(.announcementUnusable)
    }
    if publisher.isBlank {
      unmet.append(.publisherMissing)
    } else if publisher.formatLine == nil {
      unmet.append(.publisherUnusable)
    }
    if let already, reason.isBlank { unmet.append(.alreadyPublished(already)) }
    guard let day = publishedOn else { return unmet + [.dayMissing] }
    if day > today { unmet.append(.inTheFuture(today)) }
    if let decidedOn, day < decidedOn { unmet.append(.beforeTheDecision(decidedOn)) }
    return unmet
  }
}
