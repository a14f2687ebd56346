import Heritage
import HeritageTestSupport
import Testing

/// What schema.sql lays down in rows says the same as the program.
@Suite struct SchemaVocabularyTests {
  private func lines(_ sql: String) throws -> [String] {
    let result = try TemporaryRegistry(.imported).plainSession(sql)
    return result.output.split(separator: "\n").map(String.init)
  }

  @Test func lifecycleIsTheSameTableInBothPlaces() throws {
    let program = HazardState.allCases.flatMap { state in
      EntryType.allCases.compactMap { act in
        Lifecycle.state(after: act, from: state).map {
          "\(state.rawValue)|\(act.rawValue)|\($0.rawValue)"
        }
      }
    }
    #expect(try lines("SELECT state, act, next FROM lifecycle;").sorted() == program.sorted())
  }

  /// The smaller lifecycles, each with its table: every state against every act.
  @Test func theOtherLifecyclesAreTheSameInBothPlaces() throws {
    try compare("case_lifecycle", CaseState.self, CaseLifecycle.acts, CaseLifecycle.next)
    try compare("duty_lifecycle", DutyState.self, DutyLifecycle.acts, DutyLifecycle.next)
    try compare(
      "assessment_lifecycle", AssessmentState.self, AssessmentLifecycle.acts,
      AssessmentLifecycle.next)
    try compare("use_lifecycle", UseState.self, UseLifecycle.acts, UseLifecycle.next)
  }

  private func compare<State: CodedTerm>(
    _ table: String, _ states: State.Type, _ acts: [EntryType],
    _ next: (State, EntryType) -> State?
  ) throws {
    let program = states.allCases.flatMap { state in
      acts.compactMap { act in
        next(state, act).map { "\(state.rawValue)|\(act.rawValue)|\($0.rawValue)" }
      }
    }
    #expect(
      try lines("SELECT state, act, next FROM \(table);").sorted() == program.sorted(), "\(table)")
  }

  @Test func theLifecycleOfWorksIsTheSameInBothPlaces() throws {
    let program = WorksState.allCases.flatMap { state in
      WorksLifecycle.acts.compactMap { act in
        WorksLifecycle.next(after: state, act: act).map {
          "\(state.rawValue)|\(act.rawValue)|\($0.rawValue)"
        }
      }
    }
    #expect(try lines("SELECT state, act, next FROM works_lifecycle;").sorted() == program.sorted())
  }

  @Test func entryTypesAreTheSameWithTheSameTitles() throws {
    let program = EntryType.allCases.map { "\($0.rawValue)|\($0.displayName)" }
    #expect(try lines("SELECT code, title FROM entry_type;").sorted() == program.sorted())
  }
}
