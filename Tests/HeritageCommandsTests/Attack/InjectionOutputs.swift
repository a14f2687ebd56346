import ArgumentParser
import Foundation
import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageCommands

/// Looks at all that a registry puts out.
final class InjectionOutputs {
  private let story: InjectionStory
  /// The marks that have come out somewhere.
  private(set) var seen: Set<String> = []
  private(set) var count = 0

  /// Texts that only the journal's digests or a refused act ever had.
  static let neverShown: Set<String> = ["<description>"]

  init(_ story: InjectionStory) { self.story = story }

  /// Verbs that can be run with nothing else: lists, and what is like them.
  static let lists: [[String]] = CommandNode(root: Wenbao.self).subtree
    .filter { $0.isVerb && ($0.type as? any ListCommand.Type) != nil }
    .filter { node in ArgumentShape.all(of: node.type).allSatisfy { $0.isOptional } }.map(\.words)

  private func expect(_ findings: [String], _ what: String, _ text: String) {
    #expect(findings.isEmpty, "\(what): \(findings.prefix(3))")
    count += 1
    for match in text.matches(of: /〔([^〕]+)〕/) { seen.insert(String(match.1)) }
  }

  /// A verb in every form that it has.
  private func check(_ words: [String], exits: Set<Int32> = [0, 1], isList: Bool = false) {
    let office = story.office
    for isTerminal in [false, true] {
      let shown = office.run(words, isTerminal: isTerminal)
      #expect(exits.contains(shown.exit), "\(words): \(shown.error)")
      expect(
        OutputCheck.terminal(shown.output + shown.error), "\(words)", shown.output + shown.error)
    }
    let json = office.run(words + ["--json"])
    expect(
      OutputCheck.json(json.exit == 0 || json.exit == 1 ? json.output : json.error),
      "\(words) --json", json.output)
    guard isList else { return }
    let csv = office.run(words + ["--csv"])
    expect(OutputCheck.csv(csv.output), "\(words) --csv", csv.output)
    let shown = office.run(words + ["--csv"], isTerminal: true)
    expect(
      OutputCheck.terminal(shown.output.replacing("\r\n", with: "\n")),
      "\(words) --csv on a terminal", "")
  }

  func checkLists() throws {
    for list in Self.lists {
      // Without a number it lists what is due, where that is asked for.
      check(list + (list == ["hazard", "lookback"] ? ["--due"] : []), isList: true)
    }
    for list in [
      ["zone", "list", "KS6-02"], ["document", "list"], ["hazard", "list", "--open"],
      ["hazard", "measures", "--with-closed"],
    ] {
      check(list, isList: true)
    }
  }

  func checkPages() throws {
    for page in [
      "site show KS6-01", "site history KS6-01", "site show KC2-04", "batch show KS6",
      "zone show KS6-02",
      "zone show KS6-02 P1", "zone history KS6-02 P1", "checklist show FIRE",
      "inspect show JC-KS6-01-20260112",
      "hazard show 1", "hazard show 6", "hazard history 1", "hazard history 6",
      "reconcile show 2026Q1",
      "reconcile compare 2026Q1", "unit show KS-ZP", "officer show A02", "officer acts A01",

      "todo", "journal show 1", "journal show 30", "marker show KS6-01",
      "archive show KS6-01",
      "use show 1", "works show 1", "case show 1", "document show TZ-2026-0001-Q",
      "inspect due",
    ] {
      check(page.split(separator: " ").map(String.init), exits: [0, 1])
    }
    let receipts = story.office.run("receipt list --json").output
    for match in receipts.matches(of: /"number": "([^"]+)"/).prefix(3) {
      check(["receipt", "show", String(match.1)])
    }
    check(["journal", "show", "--from", "1", "--to", "500"])
    // What stands in the payloads is shown by no other page.
    let whole = story.office.run(["journal", "show", "--from", "1", "--to", "500", "--json"])
    expect(OutputCheck.json(whole.output), "journal", whole.output)
  }

  /// Errors that repeat what was typed.
  func checkErrors() throws {
    let text = AttackString.text(AttackString.leads[story.offset], "typed", hasControls: true)
    for words in [
      ["site", "show", text], ["hazard", "show", text], ["zone", "show", text],
      ["batch", "show", text],
      ["import", text], ["hazard", "order", text, "--measure", "x"], ["unit", "show", text], [text],
      ["site", text],
      ["site", "list", "--" + text], ["hazard", "list", "--as-of", text],
      ["hazard", "claim", "1", "--evidence", text],
      ["reconcile", "show", text], ["receipt", "show", text], ["--as", text, "todo"],
      ["-r", text, "site", "list"],
      ["print", "document", text], ["export", text], ["setting", "set", text, text],
      ["verify", "--against", text],
      ["case", "open", text, "--applicant", text, "--project", text],
      ["hazard", "register", "KS6-01", "--type", text],
      ["officer", "show", text], ["journal", "show", text], ["screen", "run", text],
      ["zone", "draw", text],
      ["inspect", "show", text], ["works", "show", text], ["document", "show", text],
      ["checklist", "show", text],
    ] {
      check(words, exits: [0, 1, 64, 65, 66, 74, 77])
    }
  }

  func checkPapers() throws {
    let office = story.office
    let list = office.run("document list --json").output
    let numbers = list.matches(of: /"number": "([^"]+)"/).map { String($0.1) }
    #expect(numbers.count >= 5, "\(numbers)")
    for words in numbers.map({ ["print", "document", $0] }) + [
      ["print", "site", "KS6-01"], ["print", "site", "KC2-04"],
      ["print", "measures", "--with-closed"],
    ] {
      let page = office.run(words)
      #expect(page.exit == 0, "\(words): \(page.error)")
      expect(OutputCheck.page(page.output), "\(words)", page.output)
    }
  }

  func checkExports() throws {
    let office = story.office
    for name in ["a.geojson", "a.kml", "a.gpkg", "a.xml"] {
      let done = office.run("export ./\(name) --as-of 2026-05-02")
      #expect(done.exit == 0, "\(done.error)")
    }
    func text(_ name: String) throws -> String {
      try String(contentsOfFile: "\(office.folder)/\(name)", encoding: .utf8)
    }
    let json = try text("a.geojson")
    #expect((try? JSONSerialization.jsonObject(with: Data(json.utf8))) != nil)
    expect([], "GeoJSON", json)
    for name in ["a.kml", "a.xml"] {
      let wellFormed = XMLLint.findings("\(office.folder)/\(name)")
      expect(wellFormed, name, try text(name))
    }
    let rows = try PlainSession.run(
      "SELECT name, address FROM site; PRAGMA integrity_check;", on: "\(office.folder)/a.gpkg")
    #expect(rows.error == "" && rows.output.hasSuffix("ok\n"), "\(rows)")
    expect([], "GeoPackage", rows.output)
    // The register comes back in as it went out.
    let again = office.run("import ./a.xml")
    #expect(again.output.contains("新增 0，变更 0，未变"), "\(again.output) \(again.error)")
  }

  /// Folders that are handed on: pages, tables and lines of the journal, and names of files that are nothing but names.
  func checkFolders() throws {
    let office = story.office
    for (line, name) in [
      ("dump hazard 1", "h"), ("dump site KS6-01", "s"), ("dump period 2026Q1", "p"),
      ("archive export KS6-01", "a"), ("evidence extract --site KS6-01", "e"),
    ] {
      let done = office.run("\(line) --folder ./\(name)")
      #expect(done.exit == 0, "\(line): \(done.error)")
      let files = try FileManager.default.subpathsOfDirectory(atPath: "\(office.folder)/\(name)")
      #expect(files.count > 2, "\(line)")
      for file in files {
        expect(file.wholeMatch(of: /[\p{L}\p{N}\/._-]+/) == nil ? [file] : [], "\(line)", "")
        try check(file: "\(office.folder)/\(name)/\(file)")
      }
    }
  }

  private func check(file: String) throws {
    let ending = file.split(separator: ".").last ?? ""
    guard ["html", "csv", "jsonl", "txt"].contains(ending) else { return }
    let text = try String(contentsOfFile: file, encoding: .utf8)
    switch ending {
    case "html": expect(OutputCheck.page(text), file, text)
    case "csv":
      expect(
        OutputCheck.csv(text.replacing("\u{FEFF}", with: "")), file,
        text.replacing("\"\"", with: "\""))
    case "jsonl":
      for line in text.split(separator: "\n") {
        expect(OutputCheck.json(String(line)), file, String(line))
      }
    default: expect(OutputCheck.terminal(text), file, text)
    }
  }

  func checkForms() throws {
    let office = story.office
    let made = office.run("reconcile form --all --folder ./forms --period 2026Q1")
    #expect(made.exit == 0, "\(made.error)")
    let files = try FileManager.default.contentsOfDirectory(atPath: office.folder + "/forms")
    #expect(!files.isEmpty)
    for file in files {
      for part in try FormParts.all(of: "\(office.folder)/forms/\(file)") {
        let findings =
          part.name.contains("worksheets/") && part.text.contains("<f>") ? ["a formula"] : []
        expect(findings + XMLLint.findings(text: part.text), "\(file) \(part.name)", part.text)
      }
    }
  }
}
