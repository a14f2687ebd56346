package import Heritage

/// What an exported file holds.
package struct ExportReport: Sendable {
  package var asOf: CivilDate
  package var counts: [Count] = []
  /// Sites whose coordinates are left out.
  package var withheld: [String] = []

  /// How many records of one kind there are.
  package struct Count: Sendable {
    /// Stable code, such as `site`.
    package var kind: String
    package var displayName: String
    package var count = 0
    /// How many of them have a geometry; `nil` where the kind has none.
    package var drawn: Int?

    package mutating func add(isDrawn: Bool) {
      count += 1
      if isDrawn { drawn = (drawn ?? 0) + 1 }
    }
  }
}
