import Heritage
import HeritageStore

extension WriteSession {
  /// What works are for, by whole numbers: hazards of the ledger, and risk assessments (风险评估).
  func causes(
    hazards: [String], assessments: [String]
  ) throws -> (
    causes: [WorksCause], hazards: [WorksRules.NamedHazard],
    assessments: [WorksRules.NamedAssessment]
  ) {
    var named: [WorksRules.NamedHazard] = []
    for reference in hazards {
      let hazard = try read.hazard(reference)
      guard !named.contains(where: { $0.number == hazard.number }) else { continue }
      named.append(.init(number: hazard.number, site: hazard.site, state: hazard.state))
    }
    var assessed: [WorksRules.NamedAssessment] = []
    for reference in assessments {
      let summary = try read.assessment(reference)
      guard !assessed.contains(where: { $0.number == summary.number }) else { continue }
      assessed.append(.init(number: summary.number, site: summary.site))
    }
    return (
      named.map { WorksCause(.hazard, $0.number) }
        + assessed.map { WorksCause(.assessment, $0.number) },
      named, assessed
    )
  }
}
