package import Heritage

/// What an exported file holds.
package struct ExportReport: Sendable {
  package var asOf: CivilDate
  /// Of all coordinates in it; `nil` where each keeps its own.
  package var system: MapSystem?
  package var counts: [Count] = []
  /// Sites whose coordinates are left out.
  package var withheld: [String] = []
  /// Sites that nothing on record gives a place to.
  package var unplaced: [String] = []

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
