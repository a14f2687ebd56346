import ArgumentParser
import HeritageStore

/// `--overdue`.
struct OverdueFlag: RowFilter {
  @Flag(name: .customLong("overdue"), help: "只列逾期的")
  var isOverdue = false

  var isAsked: Bool { isOverdue }

  func condition(_ session: ReadSession) throws -> RowCondition {
    RowCondition(\.isOverdue)
  }
}

/// `--from`, `--to`: rows with a day in the stretch, or whose own stretch of days meets it.
extension DayRangeArguments: RowFilter {
  var isAsked: Bool { from != nil || to != nil }

  func condition(_ session: ReadSession) throws -> RowCondition {
    RowCondition { facts in
      guard let first = facts.day else { return false }
      let last = facts.lastDay ?? first
      return (from ?? last) <= last && first <= (to ?? first)
    }
  }
}
