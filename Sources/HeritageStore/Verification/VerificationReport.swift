/// What `verify` did and found.
package struct VerificationReport: Sendable {
  /// How many rows each check went over, and how many findings it had.
  package var counts: [(check: VerificationCheck, count: Int, found: Int)] = []
  /// The first findings of each check.
  package var findings: [VerificationFinding] = []
  /// How many there were in all.
  package var findingCount = 0

  package var isClean: Bool { findingCount == 0 }

  /// Findings kept of one check; the rest are counted.
  static let kept = 20

  mutating func add(_ check: VerificationCheck, count: Int, _ found: [VerificationFinding]) {
    counts.append((check, count, found.count))
    findings += found.prefix(Self.kept)
    findingCount += found.count
  }
}
