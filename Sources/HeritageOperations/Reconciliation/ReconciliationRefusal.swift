package import Heritage

/// A step of the reconciliation that was refused, with every condition that is not met. Nothing has been done.
package struct ReconciliationRefusal: Error, Hashable, Sendable {
  package let act: EntryType
  /// Name of the period.
  package let period: String
  package let conditions: [ReconciliationCondition]
}
