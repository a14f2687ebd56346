import Heritage

/// The vocabularies of the formats, found by the codes that they consist of.
enum VocabularyTable {
  /// The terms for the codes that a schema allows at some place.
  static func terms(_ codes: [String]) -> [SchemaProblem.Term] {
    let names = namesByCodes[Set(codes)] ?? [:]
    return codes.map { SchemaProblem.Term(code: $0, name: names[$0]) }
  }

  private static let namesByCodes: [Set<String>: [String: String]] = {
    let vocabularies = [
      names(AnswerResult.self), names(BatchKind.self), names(Condition.self),
      names(Confidence.self), names(CoordinateDisclosure.self), names(DamageCause.self),
      names(DutyProof.self), names(RiskAxis.self), names(RiskFactorKind.self),
      names(RiskMeasure.self), names(RiskGrade.self),
      names(Frequency.self),
      names(HazardGrade.self), names(HazardType.self), names(Industry.self),
      names(InspectionKind.self), names(Openness.self), names(Ownership.self),
      names(Provenance.self), names(ReportedStatus.self), names(ResponsibilityBasis.self),
      names(ResponsibleRole.self), names(SiteCategory.self), names(UnitKind.self),
      names(ZoneKind.self), names(ZoneMethod.self), names(ZonePattern.self), statesWithoutValue,
    ]
    return Dictionary(
      vocabularies.map { (Set($0.keys), $0) }, uniquingKeysWith: { first, _ in first })
  }()

  /// `known` is never written: the value says it.
  private static var statesWithoutValue: [String: String] {
    names(StatedState.self).filter { $0.key != StatedState.known.rawValue }
  }

  private static func names<Term: CodedTerm>(_ type: Term.Type) -> [String: String] {
    Dictionary(
      type.allCases.map { ($0.rawValue, $0.displayName) }, uniquingKeysWith: { first, _ in first })
  }
}
