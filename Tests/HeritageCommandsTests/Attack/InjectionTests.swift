import Foundation
import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageCommands

/// Hostile text in every field comes out of every output as the text that it is.
@Suite(.serialized) struct InjectionTests {
  /// Each field has another lead; with WENBAO_ATTACKS=all each field has every one.
  private static let offsets =
    ProcessInfo.processInfo.environment["WENBAO_ATTACKS"] == "all"
    ? Array(AttackString.leads.indices) : [0, 4]

  @Test(arguments: offsets)
  func hostileTextStaysText(_ offset: Int) throws {
    let story = try InjectionStory(offset: offset)
    let outputs = InjectionOutputs(story)
    try outputs.checkLists()
    try outputs.checkPages()
    try outputs.checkErrors()
    try outputs.checkPapers()
    try outputs.checkExports()
    try outputs.checkForms()
    try outputs.checkFolders()
    #expect(story.office.run("verify").exit == 0)
    let unseen = story.marks.subtracting(outputs.seen).subtracting(InjectionOutputs.neverShown)
    #expect(unseen.isEmpty, "never came out: \(unseen.sorted())")
    if ProcessInfo.processInfo.environment["WENBAO_ATTACK_FIGURES"] != nil {
      let strings = AttackString.carried.count + AttackString.controls.count
      print(
        "figure \(story.marks.count) ways in, \(outputs.count) outputs, \(strings) strings, offset \(offset)"
      )
    }
  }

  @Test func everyVerbWithoutArgumentsIsLookedAt() {
    #expect(InjectionOutputs.lists.count >= 20, "\(InjectionOutputs.lists)")
  }
}
