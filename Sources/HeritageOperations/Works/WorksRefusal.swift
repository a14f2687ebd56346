package import Heritage

/// An act on protective works that was refused, with every condition that is not met. Nothing has been done.
package struct WorksRefusal: Error, Hashable, Sendable {
  package let act: EntryType
  /// Number of the works; of the site where they were to be proposed.
  package let subject: String
  package let conditions: [WorksCondition]
}
