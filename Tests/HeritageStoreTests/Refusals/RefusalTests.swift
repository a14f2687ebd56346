import HeritageTestSupport
import Testing

/// What a plain `sqlite3` session cannot do, sentence by sentence; and that it is the trigger named which
/// refuses.
@Suite struct RefusalTests {
  static let all: [Refusal] =
    JournalRefusals.all + LedgerRefusals.all + ChangeRefusals.all + ExtensionRefusals.all
    + SuccessionRefusals.all + StrikeOffRefusals.all + PeriodRefusals.all
    + DocumentRefusals.all + ComparisonRefusals.all + ContentRefusals.all + StateRefusals.all
    + CaseRefusals.all + DutyRefusals.all + MarkerRefusals.all + RiskRefusals.all + UseRefusals.all
    + WorksRefusals.all + CuredHazardRefusals.all

  @Test(arguments: all)
  func itIsRefusedAndNothingChanges(_ refusal: Refusal) throws { try refusal.prove() }

  @Test(arguments: all.filter { $0.trigger != nil })
  func itIsTheTriggerThatRefuses(_ refusal: Refusal) throws {
    try refusal.proveNeedOfTheTrigger()
  }

  /// Every trigger that can say no is refused by something here; the guards are proved by `GuardTests`.
  @Test func everyRuleIsTried() {
    let rules = SchemaText.triggers.filter { $0.refuses && !$0.isGuard }.map(\.name)
    let tried = Set(Self.all.compactMap(\.trigger))
    #expect(rules.filter { !tried.contains($0) } == [])
    #expect(Set(Self.all.map(\.sentence)).count == Self.all.count)
  }

  /// What refuses nothing writes state, and is named for it.
  @Test func everyOtherTriggerWritesState() {
    let others = SchemaText.triggers.filter { !$0.refuses }
    #expect(
      others.allSatisfy {
        $0.name.hasPrefix("project_") && $0.table == "entry"
          || $0.name.hasPrefix("ledger_line_of_") && $0.table == "hazard"
      })
  }

  /// The list is read from schema.sql; the file has the same.
  @Test func theFileHasTheTriggersOfTheText() throws {
    let names = try TemporaryRegistry(.founded)
      .plainSession("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid;")
    #expect(names.output.split(separator: "\n").map(String.init) == SchemaText.triggers.map(\.name))
  }
}
