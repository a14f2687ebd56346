import GRDB

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

  /// Adds what a check gives. One that stumbles over what it reads is a finding too; only a file that SQLite
  /// cannot read ends the verification.
  mutating func add(
    _ check: VerificationCheck, _ run: () throws -> (Int, [VerificationFinding])
  ) throws {
    do {
      let (count, found) = try run()
      add(check, count: count, found)
    } catch let error as DatabaseError where error.resultCode != .SQLITE_ERROR {
      throw error
    } catch {
      let detail = (error as? DatabaseError)?.message ?? "\(error)"
      add(
        check, count: 0,
        [VerificationFinding(check: check, row: "file", detail: "cannot be checked: \(detail)")])
    }
  }
}
