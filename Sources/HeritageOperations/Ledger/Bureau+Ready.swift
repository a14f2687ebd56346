package import Heritage
package import HeritageStore

extension Bureau {
  /// The hazards of a unit's ledger, or of all, that are in a state from which an act leads on.
  package func candidates(for act: EntryType, unit: String?) throws -> [HazardSummary] {
    try read { session in
      var filter = HazardFilter()
      if let unit { filter.unit = try session.unit(unit).code }
      filter.states = HazardState.allCases.filter { Lifecycle.state(after: act, from: $0) != nil }
      return try session.hazards(filter)
    }
  }

  /// Tells those hazards for which an act would go through, each tried by itself and undone, from those for which it
  /// would be refused, with the reasons. The registry is opened once for all of them.
  package func sift(
    _ numbers: [String], _ perform: (Bureau, String) throws -> [ActDone]
  ) throws -> (ready: [String], refused: [Refusal]) {
    try holdingOpen(readOnly: false) { bureau in
      var ready: [String] = []
      var refused: [Refusal] = []
      for number in numbers {
        do {
          _ = try perform(bureau, number)
          ready.append(number)
        } catch let refusals as Refusals {
          refused += refusals.refusals
        }
      }
      return (ready, refused)
    }
  }
}
