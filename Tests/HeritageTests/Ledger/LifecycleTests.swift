import Heritage
import Testing

/// The whole matrix: each state with each act.
@Suite struct LifecycleTests {
  static let allowed: [(HazardState, EntryType, HazardState)] = [
    (.registered, .hazardOrdered, .ordered), (.registered, .hazardVoided, .voided),
    (.reopened, .hazardOrdered, .ordered), (.ordered, .hazardClaimed, .claimed),
    (.claimed, .hazardSentBack, .ordered), (.claimed, .hazardAccepted, .accepted),
    (.accepted, .hazardSentBack, .ordered), (.accepted, .hazardStruckOff, .struckOff),
    (.struckOff, .hazardLookedBack, .struckOff), (.struckOff, .hazardReopened, .reopened),
  ]

  @Test(arguments: HazardState.allCases, EntryType.allCases)
  func onlyTheListedActsAreAllowed(state: HazardState, act: EntryType) {
    let expected = Self.allowed.first { $0.0 == state && $0.1 == act }?.2
    #expect(Lifecycle.state(after: act, from: state) == expected)
  }

  @Test func everyActLeavesOneState() {
    for act in Lifecycle.acts where act != .hazardRegistered {
      #expect(Set(Self.allowed.filter { $0.1 == act }.map(\.2)).count == 1)
      #expect(Lifecycle.state(after: act) == Self.allowed.first { $0.1 == act }?.2)
    }
    #expect(Lifecycle.state(after: .hazardRegistered) == .registered)
  }

  @Test func struckOffAndVoidedAreOffTheLedger() {
    #expect(HazardState.allCases.filter { !$0.isOpen } == [.struckOff, .voided])
  }
}
