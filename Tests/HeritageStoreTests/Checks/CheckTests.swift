import Foundation
import HeritageTestSupport
import Testing

/// Every CHECK of schema.sql refuses, seen from a plain session. The table's triggers are dropped first, so
/// that the CHECK alone speaks.
@Suite struct CheckTests {
  @Test func everyTableWithAConditionIsTried() {
    let checked = SchemaText.checks.filter { !$0.value.isEmpty }
    #expect(Set(checked.keys) == Set(CheckViolations.all.keys))
    #expect(checked.values.reduce(0) { $0 + $1.count } > 200)
  }

  @Test(arguments: CheckViolations.all.keys.sorted())
  func everyCheckOfTheTableRefuses(table: String) throws {
    let registry = try TemporaryRegistry(.secondReady)
    let triggers = SchemaText.triggers.filter { $0.table == table }
    let dropped = try registry.plainSession(
      triggers.map { "DROP TRIGGER \($0.name);" }.joined(separator: "\n"))
    #expect(dropped == .quiet)
    let before = try registry.dumpDigest()
    // One on each line: the session goes on after an error.
    let assignments = try #require(CheckViolations.all[table])
    let result = try registry.plainSession(
      assignments.map { "UPDATE \(table) SET \($0);" }.joined(separator: "\n"))
    #expect(result.exit == 1)
    #expect(result.output == "")
    // A condition may take several lines.
    let said = result.error.components(separatedBy: "Runtime error near line ").dropFirst()
    #expect(said.count == assignments.count, "\(result.error)")
    var failed: Set<String> = []
    for (index, (assignment, error)) in zip(assignments, said).enumerated() {
      let words = "\(index + 1): CHECK constraint failed: "
      guard error.hasPrefix(words), error.hasSuffix(" (19)\n") else {
        Issue.record("\(assignment): \(error)")
        continue
      }
      failed.insert(String(error.dropFirst(words.count).dropLast(6)))
    }
    #expect(failed == Set(try #require(SchemaText.checks[table])))
    #expect(try registry.dumpDigest() == before)
  }
}
