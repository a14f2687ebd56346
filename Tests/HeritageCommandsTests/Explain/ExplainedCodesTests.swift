import Foundation
import HeritageTestSupport
import Testing

@testable import HeritageCommands

/// Every code that can be printed is explained, none is that isn't, and what is said of one can be relied on.
@Suite struct ExplainedCodesTests {
  private static let explained = ExplainedCode.all

  private static func codes(_ groups: ExplanationGroup...) -> Set<String> {
    Set(explained.filter { groups.contains($0.group) }.map(\.explanation.code))
  }

  @Test func everyCodeOfTheSourcesIsExplainedAndNoOther() throws {
    let explained = Set(
      Self.explained.map(\.explanation.code).filter { $0.hasPrefix("E-") || $0.hasPrefix("W-") })
    let printed = try CodesInSources.all()
    #expect(printed.count > 420)
    #expect(printed.subtracting(explained).sorted() == [], "printed, but not explained")
    #expect(explained.subtracting(printed).sorted() == [], "explained, but never printed")
  }

  @Test func everyReasonAboutZoneTextsIsExplainedAndNoOther() throws {
    #expect(Self.codes(.zoneRefusals) == (try CodesInSources.reasons(in: "ZoneRefusal.swift")))
    #expect(Self.codes(.unreadTexts) == (try CodesInSources.reasons(in: "ZoneReading.swift")))
  }

  @Test func noCodeIsExplainedTwiceByOneGroup() {
    var seen: Set<String> = []
    let twice = Self.explained.map { "\($0.group) \($0.explanation.code)" }
      .filter { !seen.insert($0).inserted }
    #expect(twice == [])
  }

  @Test func everyRelatedCodeIsExplained() {
    let known = Set(Self.explained.map(\.explanation.code))
    let lost = Self.explained.flatMap { code in
      code.related.filter { !known.contains($0) }.map { "\(code.explanation.code): \($0)" }
    }
    #expect(lost == [])
  }

  @Test func everyRuleOfTheDatabaseLeadsToItsTriggers() {
    let without = Self.explained.filter {
      $0.group == .database && $0.triggers.isEmpty && $0.explanation.code != "E-DB-CONSTRAINT"
    }
    #expect(without.map(\.explanation.code) == [])
  }

  @Test func everyCommandThatIsSuggestedCanBeTyped() {
    let faults = Self.explained.flatMap { code in
      code.explanation.commands.compactMap { command -> String? in
        if let fault = UnderstoodCommand(command).fault {
          return "\(code.explanation.code): \(command): \(fault)"
        }
        let strange = UnderstoodCommand.strangeWords(in: command)
        return strange.isEmpty ? nil : "\(code.explanation.code): \(command): \(strange)"
      }
    }
    #expect(faults == [])
  }

  @Test func everyLineOfTheListFitsATerminal() {
    let output = Session("explain", root: Wenbao.self).output
    let wide = output.split(separator: "\n").filter { DisplayWidth.of(String($0)) > 80 }
    #expect(wide == [])
  }

  /// In the transcripts every error ends as its explanation says.
  @Test func everyErrorOfTheTranscriptsEndsAsItIsExplained() throws {
    let folder = SampleFiles.root + "/Tests/Transcripts"
    let exits = Dictionary(
      Self.explained.map { ($0.explanation.code, $0.explanation.exits.map(\.rawValue)) },
      uniquingKeysWith: { $0 + $1 })
    var seen: Set<String> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where name.hasSuffix(".session") {
      let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      for step in text.components(separatedBy: "\n$ ").dropFirst() {
        let exit = step.firstMatch(of: /\n\[(\d+)\]\n/).flatMap { Int32($0.1) } ?? 0
        for match in step.matches(of: /\n! [^\n]*\[(E-[A-Z0-9-]+)\]/) {
          let code = String(match.1)
          seen.insert(code)
          #expect(exits[code]?.contains(exit) == true, "\(name): \(code) ends with \(exit)")
        }
      }
    }
    #expect(seen.count > 50, "\(seen.count)")
  }
}
