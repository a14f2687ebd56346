import ArgumentParser
import Heritage
import HeritageStore

/// `--officer`: who is in charge, or has recorded something about the row.
struct OfficerOption: RowFilter {
  @Option(help: ArgumentHelp("只列这位经办人办的", valueName: "工号"))
  var officer: String?

  var isAsked: Bool { officer != nil }

  func condition(_ session: ReadSession) throws -> RowCondition {
    guard let code = officer else { return RowCondition { _ in true } }
    try session.checkOfficer(code)
    var filter = JournalFilter()
    filter.officer = code
    let streams = Set(try session.entries(filter).map(\.stream))
    return RowCondition { facts in
      facts.officers.contains(code)
        || facts.stream.map { streams.contains($0.description) } ?? false
    }
  }
}

/// `--person`: somebody whom the row names, who need not be an officer.
struct PersonOption: RowFilter {
  @Option(help: ArgumentHelp("只列写明这个人的", valueName: "姓名"))
  var person: String?

  var isAsked: Bool { person != nil }

  func condition(_ session: ReadSession) throws -> RowCondition {
    let wanted = NameSearch.folded(person ?? "")
    return RowCondition { $0.persons.contains { NameSearch.folded($0) == wanted } }
  }
}

extension ReadSession {
  /// Refuses a code that no officer has.
  func checkOfficer(_ code: String?) throws {
    guard let code, try officer(code: code) == nil else { return }
    throw StoreError.unknown(RecordReference(.officer, code))
  }
}
