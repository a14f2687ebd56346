import Heritage
import HeritageOperations
import HeritageStore
import HeritageTestSupport

/// A registry at a stage of the sample's story, and officers who act on it.
struct Office {
  let registry: TemporaryRegistry

  init(_ stage: SampleStage) throws {
    registry = try TemporaryRegistry(stage)
  }

  func bureau(_ officer: String? = nil, on day: String) throws -> Bureau {
    Bureau(path: registry.path, actor: try SampleLedger.actor(officer, at: "\(day)T10:00:00+08:00"))
  }

  func load(_ names: [String], on day: String) throws {
    _ = try bureau(on: day).importFiles(
      names.map { try ImportInput(file: SampleFiles.file($0)) }, ImportOptions())
  }

  /// The bytes of a picture, as evidence.
  func evidence() throws -> EvidenceInput {
    [
      (
        .other,
        try EvidenceReader.read(
          SampleFiles.file("samples/evidence/after-ks6-02-shrub.png"), limitMegabytes: 1)
      )
    ]
  }

  /// An assessment of a site, confirmed by another officer.
  func assess(
    _ site: String, structure: Int, value: Int, version: String? = nil, on day: String
  ) throws -> RiskOutcome {
    let outcome = try bureau(on: day).assess(
      RiskRequest(
        site: site, version: version,
        levels: [
          .structure: structure, .fire: 2, .flood: 2, .termites: 2, .lightning: 1, .theft: 1,
          .use: 2, .value: value,
        ]), isDryRun: false)
    _ = try bureau("A02", on: day).review(
      assessment: outcome.assessment.number, .riskConfirmed, opinion: "相符", ActOptions())
    return outcome
  }
}
