/// How far a verification has come.
package struct VerificationProgress: Hashable, Sendable {
  package let check: VerificationCheck
  /// Entries that the check is through with, and of how many; 0 of 0 where it is one step.
  package let done: Int
  package let total: Int

  init(_ check: VerificationCheck, done: Int = 0, of total: Int = 0) {
    self.check = check
    self.done = done
    self.total = total
  }
}
