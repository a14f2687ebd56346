import HeritageGeometry
import Testing

struct RingCheckTests {
  @Test(
    arguments: [
      ([0, 0, 4, 0, 4, 4, 0, 0], [RingFinding]()),
      ([0, 0, 4, 0, 4], [.oddCount(5)]),
      ([], [.tooFewPositions(count: 0, needed: 4)]),
      ([0, 0], [.tooFewPositions(count: 1, needed: 4)]),
      ([0, 0, 4, 0, 0, 0], [.tooFewPositions(count: 3, needed: 4)]),
      ([0, 0, 4, 0, 4, 4, 0, 4], [.notClosed]),
      ([0, 0, 4, 0, 4, 4, 0, 1e-15], [.notClosed]),
      ([0, 0, 4, 0], [.tooFewPositions(count: 2, needed: 4), .notClosed]),
      (
        [0, 0, 4, 0, 4, 0, 4, 4, 4, 4, 4, 4, 0, 0],
        [.repeatedPosition(index: 2), .repeatedPosition(index: 4), .repeatedPosition(index: 5)]
      ),
      (
        [0, 0, 4, Double.nan, Double.infinity, 4, 0, 0],
        [.notFinite(index: 1), .notFinite(index: 2)]
      ),
      // Whether it is closed cannot be said of NaN.
      ([Double.nan, 0, 4, 0, 4, 4, Double.nan, 0], [.notFinite(index: 0), .notFinite(index: 3)]),
    ] as [([Double], [RingFinding])])
  func everyFaultOfARingIsFound(ring: [Double], findings: [RingFinding]) {
    #expect(RingCheck.findings(inRing: ring) == findings)
  }

  @Test(
    arguments: [
      ([0, 0, 4, 0], [RingFinding]()),
      ([0, 0, 4, 0, 0, 0], []),
      ([0], [.oddCount(1)]),
      ([], [.tooFewPositions(count: 0, needed: 2)]),
      ([0, 0], [.tooFewPositions(count: 1, needed: 2)]),
      ([0, 0, 0, 0], [.repeatedPosition(index: 1)]),
      ([0, -Double.infinity], [.notFinite(index: 0), .tooFewPositions(count: 1, needed: 2)]),
    ] as [([Double], [RingFinding])])
  func everyFaultOfALineIsFound(line: [Double], findings: [RingFinding]) {
    #expect(RingCheck.findings(inLine: line) == findings)
  }
}
