import GRDB

/// The conditions of a query: of those that may be asked for, the ones that are. `?1 IS NULL OR column = ?1` would say the
/// same, but SQLite then uses no index.
struct Conditions {
  private var terms: [String] = []
  private(set) var arguments = StatementArguments()

  /// A condition with one `?`, left out where there is no value.
  mutating func add(_ term: String, _ value: (any DatabaseValueConvertible)?) {
    guard let value else { return }
    terms.append(term)
    arguments += [value]
  }

  /// A column that must be one of some values, left out where there is no list.
  mutating func add(_ column: String, isOneOf values: [String]?) {
    guard let values else { return }
    add(anyOf: [column], isOneOf: values)
  }

  /// Columns of which one must be one of some values.
  mutating func add(anyOf columns: [String], isOneOf values: [String]) {
    let list = values.map { _ in "?" }.joined(separator: ", ")
    terms.append("(\(columns.map { "\($0) IN (\(list))" }.joined(separator: " OR ")))")
    for _ in columns { arguments += StatementArguments(values) }
  }

  /// A condition without a value.
  mutating func add(_ term: String) { terms.append(term) }

  /// One column that must be a value, where one is asked for.
  init(_ column: String, is value: (any DatabaseValueConvertible)?) {
    add("\(column) = ?", value)
  }

  init() {}

  /// `WHERE` with all of them; empty where there are none.
  var clause: String { terms.isEmpty ? "" : "WHERE " + terms.joined(separator: " AND ") }
}
