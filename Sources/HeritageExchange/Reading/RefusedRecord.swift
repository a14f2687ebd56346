package import Heritage

/// A record that must not be stored, and why.
package struct RefusedRecord: Hashable, Sendable {
  /// Its place among the records of the file, from 1.
  package let ordinal: Int
  package let code: String?
  /// What is wrong with it. Empty where only the batch around it is refused.
  package internal(set) var diagnostics: [Diagnostic]
}
