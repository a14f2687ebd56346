/// The rules of use and publicity (使用、宣传), as pure functions. The database keeps the same.
public enum UseRules {
  /// A use is reviewed once a year.
  public static let reviewMonths = 12

  /// Who permits a change of use, and whose consent comes first: data of the site, where it is known.
  public struct Authorities: Hashable, Sendable {
    public var approving: String?
    public var consenting: String?

    public init(approving: String?, consenting: String?) {
      self.approving = approving
      self.consenting = consenting
    }
  }

  /// Every condition that recording a use does not meet.
  public static func unmet(
    _ terms: UseTerms, _ authorities: Authorities, on day: CivilDate, today: CivilDate
  ) -> [UseCondition] {
    var unmet: [UseCondition] = []
    if terms.use.isBlank { unmet.append(.useMissing) }
    if terms.openness == nil { unmet.append(.opennessMissing) }
    if terms.user.isBlank { unmet.append(.userMissing) }
    if terms.conditions.contains(where: \.isBlank) { unmet.append(.conditionBlank) }
    if terms.kind == .change { unmet += unmetOfChange(terms, authorities, on: day) }
    if day > today { unmet.append(.inTheFuture(today)) }
    return unmet
  }

  /// Articles: ``LegalMatter/changeOfUse``.
  private static func unmetOfChange(
    _ terms: UseTerms, _ authorities: Authorities, on day: CivilDate
  ) -> [UseCondition] {
    var unmet: [UseCondition] = []
    if terms.permission.isBlank { unmet.append(.permissionMissing(on: day)) }
    if terms.permittedBy.isBlank {
      unmet.append(.permittedByMissing)
    } else if let body = authorities.approving, terms.permittedBy.trimmed != body {
      unmet.append(.wrongAuthority(body))
    }
    if let body = authorities.consenting {
      if terms.consent.isBlank || terms.consentedBy.isBlank {
        unmet.append(.consentMissing(body))
      } else if terms.consentedBy.trimmed != body {
        unmet.append(.wrongConsent(body))
      }
    }
    return unmet
  }

  /// Every condition that a review, or an end, does not meet.
  public static func unmetForReview(
    _ act: EntryType, state: UseState, lastOn: CivilDate, opinion: String, on day: CivilDate,
    today: CivilDate
  ) -> [UseCondition] {
    var unmet: [UseCondition] = []
    if UseLifecycle.next(after: state, act: act) == nil { unmet.append(.wrongState(state)) }
    if opinion.isBlank { unmet.append(.opinionMissing) }
    if day > today { unmet.append(.inTheFuture(today)) }
    if day < lastOn { unmet.append(.beforeTheLastAct(lastOn)) }
    return unmet
  }

  /// Every condition that recording a visit, an activity or publicity does not meet.
  public static func unmetForEvent(
    title: String, reach: Int?, on day: CivilDate, today: CivilDate
  ) -> [UseCondition] {
    var unmet: [UseCondition] = []
    if title.isBlank { unmet.append(.titleMissing) }
    if (reach ?? -1) < 0 { unmet.append(.reachMissing) }
    if day > today { unmet.append(.inTheFuture(today)) }
    return unmet
  }
}
