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

  @Test func theLifecycleOfCasesIsTheSameInBothPlaces() throws {
    let program = CaseState.allCases.flatMap { state in
      CaseLifecycle.acts.compactMap { act in
        CaseLifecycle.next(after: state, act: act).map {
          "\(state.rawValue)|\(act.rawValue)|\($0.rawValue)"
        }
      }
    }
    #expect(try lines("SELECT state, act, next FROM case_lifecycle;").sorted() == program.sorted())
  }

  @Test func entryTypesAreTheSameWithTheSameTitles() throws {
    let program = EntryType.allCases.map { "\($0.rawValue)|\($0.displayName)" }
    #expect(try lines("SELECT code, title FROM entry_type;").sorted() == program.sorted())
  }
}
