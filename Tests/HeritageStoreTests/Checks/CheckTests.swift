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
    var failed: Set<String> = []
    for assignment in try #require(CheckViolations.all[table]) {
      let result = try registry.plainSession("UPDATE \(table) SET \(assignment);")
      #expect(result.exit == 1, "\(assignment)")
      let words = "Runtime error near line 1: CHECK constraint failed: "
      guard result.error.hasPrefix(words), result.error.hasSuffix(" (19)\n") else {
        Issue.record("\(assignment): \(result.error)")
        continue
      }
      failed.insert(String(result.error.dropFirst(words.count).dropLast(6)))
    }
    #expect(failed == Set(try #require(SchemaText.checks[table])))
    #expect(try registry.dumpDigest() == before)
  }
}
