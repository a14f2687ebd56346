import Heritage
import Testing

/// The whole matrix: each state with each act.
@Suite struct LifecycleTests {
  static let path: [(HazardState, EntryType, HazardState)] = [
    (.registered, .hazardOrdered, .ordered), (.registered, .hazardFixedOnSpot, .claimed),
    (.registered, .hazardVoided, .voided), (.registered, .hazardMerged, .merged),
    (.reopened, .hazardOrdered, .ordered), (.reopened, .hazardMerged, .merged),
    (.ordered, .hazardClaimed, .claimed), (.ordered, .hazardReordered, .ordered),
    (.ordered, .hazardVoided, .voided), (.ordered, .hazardMerged, .merged),
    (.claimed, .hazardSentBack, .ordered), (.claimed, .hazardAccepted, .accepted),
    (.accepted, .hazardSentBack, .ordered), (.accepted, .hazardStruckOff, .struckOff),
    (.struckOff, .hazardLookedBack, .struckOff), (.struckOff, .hazardReopened, .reopened),
  ]

  /// Acts that leave the state as it is, and the states that allow them.
  static let beside: [(EntryType, [HazardState])] = [
    (.hazardTransferred, [.registered, .ordered, .claimed, .accepted, .reopened]),
    (.hazardReassigned, [.registered, .ordered, .claimed, .accepted, .reopened]),
    (.hazardReferred, [.registered, .ordered, .claimed, .accepted, .reopened]),
    (.hazardDelisted, [.registered, .ordered, .claimed, .accepted, .reopened]),
    (.hazardListed, [.registered, .ordered, .claimed, .reopened]),
    (.hazardLinked, [.registered, .ordered, .claimed, .accepted, .struckOff, .reopened]),
    (.hazardCorrected, [.registered, .ordered, .claimed, .accepted, .struckOff, .reopened]),
    (.hazardRegraded, [.registered, .ordered, .reopened]),
    (.hazardFundsRecorded, [.registered, .ordered, .reopened]),
    (.hazardExtensionRequested, [.ordered]), (.hazardExtensionDecided, [.ordered]),
  ]

  static let allowed = path + beside.flatMap { act, states in states.map { ($0, act, $0) } }

  @Test(arguments: HazardState.allCases, EntryType.allCases)
  func onlyTheListedActsAreAllowed(state: HazardState, act: EntryType) {
    let expected = Self.allowed.first { $0.0 == state && $0.1 == act }?.2
    #expect(Lifecycle.state(after: act, from: state) == expected)
  }

  @Test func everyActOnAHazardIsNamed() {
    #expect(
      Set(Lifecycle.acts) == Set(EntryType.allCases.filter { $0.rawValue.hasPrefix("hazard.") }))
    #expect(Set(Lifecycle.acts) == Set(Self.allowed.map(\.1) + [.hazardRegistered]))
  }

  @Test func struckOffVoidedAndMergedAreOffTheLedger() {
    #expect(HazardState.allCases.filter { !$0.isOpen } == [.struckOff, .voided, .merged])
  }
}
