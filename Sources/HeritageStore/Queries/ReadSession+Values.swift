import GRDB
import Heritage

extension ReadSession {
  /// A date that the schema guarantees to be one.
  func date(_ text: String) throws -> CivilDate {
    guard let date = CivilDate(text) else { throw Self.impossible(text) }
    return date
  }

  func date(_ text: String?) throws -> CivilDate? {
    try text.map { try date($0) }
  }

  /// A code that the schema guarantees to be of its vocabulary.
  func term<Term: CodedTerm>(_ code: String) throws -> Term {
    guard let term = Term(rawValue: code) else { throw Self.impossible(code) }
    return term
  }

  func term<Term: CodedTerm>(_ code: String?) throws -> Term? {
    try code.map { try term($0) }
  }

  /// A stated value from its two columns.
  func stated(_ value: String?, _ state: String) throws -> Stated<String> {
    let state: StatedState = try term(state)
    guard let stated = Stated(value: value, state: state) else {
      throw Self.impossible(value ?? state.rawValue)
    }
    return stated
  }

  /// What the constraints of schema.sql rule out was found all the same: the file is damaged.
  static func impossible(_ value: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "impossible value: \(value)")
  }
}
