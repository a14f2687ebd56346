import Heritage
import HeritageStore

extension HazardAct {
  /// Whether the pictures from after the rectification are others than those from before: of this act, of earlier
  /// ones, and of the inspection that found the hazard.
  func pictures(_ evidence: EvidenceInput, of hazard: HazardSummary) throws -> [UnmetCondition] {
    let after = digests(evidence, .after)
    guard !after.isEmpty else { return [] }
    let known = try session.read.picturesBefore(rectifying: hazard.number)
    return LedgerRules.pictures(
      before: known.union(digests(evidence, .before).map(\.digest)), after: after)
  }

  private func digests(
    _ evidence: EvidenceInput, _ role: EvidenceRole
  ) -> [(name: String, digest: String)] {
    evidence.filter { $0.role == role }.map { ($0.file.name, Digest.text(of: $0.file.bytes)) }
  }
}
