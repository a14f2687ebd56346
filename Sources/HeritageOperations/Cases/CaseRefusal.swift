package import Heritage

/// An act on a case that was refused, with every condition that is not met. Nothing has been done.
package struct CaseRefusal: Error, Hashable, Sendable {
  package let act: EntryType
  /// Number of the case; `nil` where it was to be opened.
  package let number: String?
  package let conditions: [CaseCondition]
}
