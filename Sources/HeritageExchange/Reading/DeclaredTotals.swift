/// The totals that a file declares of itself on its root element. A register declares them on its
/// batches, where they are part of the record.
package struct DeclaredTotals: Hashable, Sendable {
  /// Number of inspections, or of rows of a return.
  package internal(set) var records: Int?
  /// Number of rows of a return that are reported rectified.
  package internal(set) var rectified: Int?

  init() {}
}
