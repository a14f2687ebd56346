import Foundation
import Testing

@testable import HeritageCommands

/// Files made to do harm, each imported by the program itself: refused with the words kept beside it, or harmless; no
/// crash; and, where strace is installed, no file opened but the file, the registry and libraries, and no connection.
@Suite struct AttackTests {
  @Test func theAttacksAreThere() {
    #expect(AttackCase.all.count >= 200)
    #expect(Program.strace != nil || !FileManager.default.fileExists(atPath: "/usr/bin/strace"))
    if Program.strace == nil {
      print("strace is not here: which files the program opens was not looked at")
    }
  }

  @Test(arguments: AttackCase.all)
  func anAttackComesToNothing(_ attack: AttackCase) throws {
    let assault = try Assault(attack.input(), isTraced: true)
    assault.expectHarmless(isAccepted: attack.excuse != nil, attack.testDescription)
    try AttackCase.expect(assault.run.transcript, matches: attack.file("expected.txt"))
  }

  /// What the terminal is shown of an error names its cause and its place first, and a remedy.
  @Test(arguments: AttackCase.all)
  func aRefusalSaysWhereAndWhatToDo(_ attack: AttackCase) throws {
    guard attack.excuse == nil else { return }
    let kept = try String(contentsOf: attack.file("expected.txt"), encoding: .utf8)
    let errors = kept.split(separator: "\n").filter { $0.hasPrefix("错误 [") }
    #expect((1...20).contains(errors.count), "\(errors.count) errors")
    #expect(errors.allSatisfy { $0.contains("input.xml:") } || kept.contains("E-FILE-EMPTY"))
    #expect(kept.contains("\n建议: ") || kept.contains("E-FILE-EMPTY"))
  }
}
