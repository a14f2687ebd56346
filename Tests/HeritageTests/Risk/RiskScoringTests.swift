import Heritage
import HeritageTestSupport
import Testing

struct RiskScoringTests {
  /// structure 3, fire 1 and counted hazards 1 on the one side, value 1 on the other.
  private let method: RiskMethodRecord = {
    let position = SourcePosition(file: "", line: 1, column: 1)
    func factor(
      _ kind: RiskFactorKind, _ axis: RiskAxis, _ weight: Int, counted: Bool = false
    ) -> RiskFactorRecord {
      var factor = RiskFactorRecord(kind: kind, position: position)
      (factor.axis, factor.weight) = (axis, weight)
      if counted { (factor.measure, factor.thresholds) = (.openHazards, [1, 2, 4, 8]) }
      return factor
    }
    var method = RiskMethodRecord(code: "M", position: position)
    method.factors = [
      factor(.structure, .likelihood, 3), factor(.fire, .likelihood, 1),
      factor(.hazards, .likelihood, 1, counted: true), factor(.value, .consequence, 1),
    ]
    method.bounds = [.major: 15, .larger: 8, .ordinary: 4]
    return method
  }()

  private func inputs(_ structure: Int, _ fire: Int, _ hazards: Int, _ value: Int) -> [RiskInput] {
    [
      RiskInput(factor: .structure, level: structure), RiskInput(factor: .fire, level: fire),
      RiskInput(factor: .hazards, level: hazards, count: 0),
      RiskInput(factor: .value, level: value),
    ]
  }

  @Test func theScoreIsWorkedOutByHand() throws {
    // (3·4 + 1·2 + 1·1) / 5 = 3.00 → 3; 5 → 5; 15 → 重大.
    let result = try #require(RiskScoring.result(inputs(4, 2, 1, 5), by: method))
    #expect(result.means == [.likelihood: 300, .consequence: 500])
    #expect((result.likelihood, result.consequence, result.score) == (3, 5, 15))
    #expect(result.grade == .major)
    #expect(result.shares.map(\.product) == [12, 2, 1, 5])
    #expect(result.shares.map(\.permille) == [800, 133, 66, 1000])
  }

  /// 2.40 is rounded down, 2.60 up; what is exactly half goes up.
  @Test func levelsAreRoundedHalfUp() throws {
    #expect(try #require(RiskScoring.result(inputs(3, 2, 1, 1), by: method)).likelihood == 2)
    #expect(try #require(RiskScoring.result(inputs(3, 3, 1, 1), by: method)).likelihood == 3)
    var half = method
    half.factors[0].weight = 1
    half.factors[2].weight = 2
    #expect(
      try #require(RiskScoring.result(inputs(4, 4, 1, 1), by: half)).means[.likelihood] == 250)
    #expect(try #require(RiskScoring.result(inputs(4, 4, 1, 1), by: half)).likelihood == 3)
  }

  @Test func everyScoreHasOneGrade() {
    let grades = (1...25).map { RiskScoring.grade(of: $0, by: method) }
    #expect(grades[0...2].allSatisfy { $0 == .low })
    #expect(grades[3...6].allSatisfy { $0 == .ordinary })
    #expect(grades[7...13].allSatisfy { $0 == .larger })
    #expect(grades[14...24].allSatisfy { $0 == .major })
  }

  @Test func countsFallIntoLevels() {
    let levels = [0, 1, 2, 3, 4, 7, 8, 99].map {
      RiskScoring.level(ofCount: $0, by: method.factors[2])
    }
    #expect(levels == [1, 2, 3, 3, 4, 4, 5, 5])
  }

  @Test func anInputThatIsMissingOrOffTheScaleGivesNothing() {
    #expect(RiskScoring.result(Array(inputs(1, 1, 1, 1).dropLast()), by: method) == nil)
    #expect(RiskScoring.result(inputs(1, 1, 1, 6), by: method) == nil)
    #expect(RiskScoring.result(inputs(0, 1, 1, 1), by: method) == nil)
  }

  /// Raising any level never lowers the score, and the shares of an axis are a whole but for what is cut off.
  @Test(arguments: 0..<300)
  func aGraverInputNeverGivesALowerScore(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var levels = (0..<4).map { _ in Int.random(in: 1...5, using: &generator) }
    var weighted = method
    for index in weighted.factors.indices {
      weighted.factors[index].weight = Int.random(in: 1...100, using: &generator)
    }
    func result() throws -> RiskResult {
      try #require(
        RiskScoring.result(inputs(levels[0], levels[1], levels[2], levels[3]), by: weighted))
    }
    let before = try result()
    #expect((1...5).contains(before.likelihood) && (1...5).contains(before.consequence))
    for axis in RiskAxis.allCases {
      let sum = before.shares.filter { $0.factor.axis == axis }.reduce(0) { $0 + $1.permille }
      #expect((997...1000).contains(sum))
    }
    let raised = Int.random(in: 0..<4, using: &generator)
    levels[raised] = min(5, levels[raised] + 1)
    #expect(try result().score >= before.score)
  }
}
