import Foundation
import Heritage
import HeritageTestSupport
import Synchronization
import Testing

/// Whatever is suggested where something was refused works. Over histories that are generated from a seed, every
/// refusal's suggestions are executed, filled in with a fixture that has every role, paper and picture.
@Suite struct RemedyTests {
  struct Story: Sendable, CustomTestStringConvertible {
    var stage: SampleStage
    var seed: UInt64
    var testDescription: String { "\(stage), seed \(seed)" }
  }

  static let stages: [SampleStage] = [
    .inspected, .claimed, .accepted, .compared, .struckOff, .lookedBack, .secondReady,
  ]
  static let stories = stages.enumerated().map { Story(stage: $1, seed: UInt64($0) + 39) }
  /// How many acts are tried in a story, and how often the same kind of refusal is looked into in all.
  static let tries = 40
  static let repetitions = 1

  @Test(arguments: stories)
  func whatIsSuggestedWorksOrTheRefusalSaysThatNothingDoes(story: Story) throws {
    var desk = try RemedyDesk(story.stage, at: SampleLedger.lastClock)
    var acts = TriedActs(seed: story.seed)
    var (refusals, misunderstood) = (0, 0)
    for number in 0..<Self.tries {
      if number % 20 == 19 {
        desk.now = Instant(secondsSince1970: desk.now.secondsSince1970 + 86_400)
      }
      guard let act = try acts.next(at: desk) else { continue }
      let answer = try desk.run(act)
      #expect([0, 1, 64, 65, 66, 77].contains(answer.exit), "\(act.words): \(answer.error)")
      if answer.exit == 64 { misunderstood += 1 }
      guard answer.exit == 77, Self.isNews(act, answer) else { continue }
      refusals += 1
      try RemedyProof(desk: desk, act: act, refusal: answer).check()
    }
    #expect(refusals > 0)
    // Options that the parser itself misses are left out now and then.
    #expect(misunderstood < Self.tries / 4)
  }

  /// Once it sent people from 销号 to 挂牌 and back.
  @Test func aMajorHazardAcceptedBeforeItWasListedComesOutOfTheCircle() throws {
    let desk = try RemedyDesk(.accepted, at: SampleLedger.lastClock)
    func typed(_ line: String) -> TypedCommand {
      TypedCommand(line.split(separator: " ").map(String.init))
    }
    let hazard = SampleLedger.claimedMajor
    #expect(try desk.run(typed("--as A02 hazard accept \(hazard) --opinion 属实")).exit == 0)
    let way = "验收合格以后不能再挂牌：先退回，再挂牌、重新报整改、复核验收，然后摘牌、销号"
    for act in [
      "hazard strike \(hazard)",
      "hazard list-supervised \(hazard) --document 示例督办〔2026〕1号 --authority 示例督办单位",
    ] {
      let refusal = try desk.run(typed(act))
      let condition = refusal.unmet.first { $0.note == way }
      #expect(condition?.isCure == true, "\(act): \(refusal.error)")
      #expect(condition?.commands == ["wenbao hazard send-back \(hazard) --reason 理由"])
      try RemedyProof(desk: desk, act: typed(act), refusal: refusal).check()
    }
  }

  private static let seen = Mutex<[String: Int]>([:])

  /// Whether that kind of refusal was not looked into often enough yet.
  private static func isNews(_ act: TypedCommand, _ answer: RemedyDesk.Answer) -> Bool {
    let kind = (act.verb + answer.unmet.map { $0.code + $0.message.filter { !$0.isASCII } })
      .joined(separator: "|")
    return seen.withLock { seen in
      seen[kind, default: 0] += 1
      return seen[kind, default: 0] <= repetitions
    }
  }
}
