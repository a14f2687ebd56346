import ArgumentParser
import Heritage
import HeritageStore

/// A group of options that narrows a list down by one fact of its rows.
protocol RowFilter: ParsableArguments {
  /// Whether it was written on the command line.
  var isAsked: Bool { get }

  /// Whether it names what the list is about, which is then no part of a whole: that one site lacks nothing is an answer.
  var isSubject: Bool { get }

  /// What a row must meet; asked for only where the filter was written.
  ///
  /// - Throws: `StoreError.unknown` for a value that the registry does not know.
  func condition(_ session: ReadSession) throws -> RowCondition
}

extension RowFilter {
  var isSubject: Bool { false }
}

/// What a row must meet.
struct RowCondition {
  /// What to say beside the list.
  var remark: String?
  let holds: (RowFacts) throws -> Bool

  init(remark: String? = nil, _ holds: @escaping (RowFacts) throws -> Bool) {
    (self.remark, self.holds) = (remark, holds)
  }
}

/// The filters of a command line, their values looked up: a row is listed where it meets all of them.
struct AskedRows {
  private let conditions: [RowCondition]
  /// Whether anything but the whole list was asked for.
  let isAsked: Bool
  private let isPart: Bool

  init(_ filters: [any RowFilter], _ session: ReadSession) throws {
    let asked = filters.filter(\.isAsked)
    isAsked = !asked.isEmpty
    isPart = asked.contains { !$0.isSubject }
    conditions = try asked.map { try $0.condition(session) }
  }

  var remarks: [String] { conditions.compactMap(\.remark) }

  /// Whether a row is listed.
  func keeps(_ facts: RowFacts) throws -> Bool {
    try conditions.allSatisfy { try $0.holds(facts) }
  }

  /// The rows that are listed.
  func rows<Row>(_ rows: [Row], _ facts: (Row) throws -> RowFacts) throws -> [Row] {
    conditions.isEmpty ? rows : try rows.filter { try keeps(facts($0)) }
  }

  /// What an empty list says: that there is nothing at all, or nothing of what was asked for.
  func empty(_ words: String) -> String { isPart ? "没有符合条件的。" : words }
}

extension Output {
  /// Says what the filters have to say.
  func note(_ asked: AskedRows) {
    for remark in asked.remarks { note(remark) }
  }
}
