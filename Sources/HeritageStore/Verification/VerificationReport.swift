/// What `verify` did and found.
package struct VerificationReport: Sendable {
  /// How many rows each check went over.
  package var counts: [(check: VerificationCheck, count: Int)] = []
  /// The first findings of each check.
  package var findings: [VerificationFinding] = []
  /// How many there were in all.
  package var findingCount = 0

  package var isClean: Bool { findingCount == 0 }

  /// Findings kept of one check; the rest are counted.
  static let kept = 20

  mutating func add(_ check: VerificationCheck, count: Int, _ found: [VerificationFinding]) {
    counts.append((check, count))
    findings += found.prefix(Self.kept)
    findingCount += found.count
  }
}
