import Foundation
import Testing

@testable import HeritageCommands

/// Large files made to do harm come to nothing, within bounds of memory and time.
@Suite(.serialized) struct LargeAttackTests {
  /// Memory beyond that of a run that imports nothing of note.
  private static let kilobytes = 96 << 10
  /// Of a debug build on a machine that has other things to do.
  private static let seconds = 60.0

  private static let empty = Result {
    try Assault(Array("<x/>".utf8), isTraced: false).run.kilobytes
  }

  @Test(arguments: LargeAttack.all)
  func aLargeAttackStaysWithinBounds(_ attack: LargeAttack) throws {
    let assault = try Assault(Array(attack.make().utf8), isTraced: false)
    assault.expectHarmless(isAccepted: attack.excuse != nil, attack.testDescription)
    let (run, name) = (assault.run, attack.testDescription)
    let room = try Self.empty.get().map { $0 + Self.kilobytes }
    if let held = run.kilobytes, let room { #expect(held < room, "\(name): \(held) kB") }
    #expect(run.seconds < Self.seconds, "\(name): \(run.seconds) s")
    if ProcessInfo.processInfo.environment["WENBAO_ATTACK_FIGURES"] != nil {
      print("figure \(name) \(run.kilobytes ?? 0) kB of \(room ?? 0), \(run.seconds) s")
    }
    try AttackCase.expect(
      Self.short(run.transcript),
      matches: AttackCase.root.appendingPathComponent("Generated/\(name).txt"))
  }

  /// Of hundreds of like findings, the first and the count say enough.
  private static func short(_ text: String) -> String {
    let findings = text.split(separator: "\n\n", omittingEmptySubsequences: false)
    guard findings.count > 6 else { return text }
    let left = findings.count - 6
    return (findings.prefix(4) + ["（略去 \(left) 处）"] + findings.suffix(2)).joined(separator: "\n\n")
  }
}
