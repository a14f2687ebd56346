package import HeritageStore

/// What a restoration has come to.
package struct RestoreOutcome: Hashable, Sendable {
  /// What was there before.
  package enum Before: Hashable, Sendable {
    case nothing
    /// A file that could not be read as a registry.
    case unreadable
    /// The registry as it stood, and the last entry that it has in common with the copy; 0 where there is none.
    case registry(RegistryHolding, common: Int)
  }

  /// The registry's file.
  package var file: String
  package var source: String
  package var holding: RegistryHolding
  package var before: Before
  /// Where that is now, or would be.
  package var keptAs: String?
  package var isDryRun: Bool

  /// Entries of before that the copy lacks.
  package var lost: ClosedRange<Int>? {
    guard case .registry(let before, let common) = before, before.head > common else { return nil }
    return common + 1...before.head
  }
}
