package import HeritageStore

/// Why a copy of a registry was not made, or not taken: facts alone.
package enum CopyError: Error, Hashable, Sendable {
  /// What was copied from `source` does not verify.
  case faulty(source: String, findings: [VerificationFinding], count: Int)
  /// The copy holds less, or other things, than its source did.
  case differs(source: String, expected: RegistryHolding, found: RegistryHolding?)
  /// What was named as a backup cannot be read as one.
  case unusable(source: String, reason: StoreError)
  /// A registry is not restored from itself.
  case isItself(path: String)
  /// The source is a copy of another registry.
  case ofAnother(source: String, uuid: String, path: String, standing: String)
  /// A process has the registry open that is to be replaced.
  case inUse(path: String, process: Int)
}
