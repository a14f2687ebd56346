import Heritage
import HeritageExchange
import HeritageStore

/// A record as it was read, with all that can be told and made of it apart from the registry.
struct PreparedRecord: Sendable {
  struct Finding: Sendable {
    let problem: ImportProblem
    let position: SourcePosition
  }

  let imported: ImportedRecord
  /// The rows of a site, unless something is wrong with it.
  private(set) var site: ContentRecord?
  /// What is wrong with a site's geometry.
  private(set) var findings: [Finding] = []

  /// - Throws: ``MachineFault``.
  init(_ imported: ImportedRecord, geometry: GeometryPreparation) throws {
    self.imported = imported
    guard case .site(let site) = imported.record else { return }
    var findings: [Finding] = []
    let prepared = try SitePreparation(geometry: geometry, faults: imported.faults) {
      findings.append(Finding(problem: $0, position: $1))
    }.prepare(site)
    self.findings = findings
    if !imported.isRefused, !findings.contains(where: { $0.problem.severity == .error }) {
      self.site = ContentRecord(prepared)
    }
  }
}
