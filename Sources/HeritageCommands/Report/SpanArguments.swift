public import ArgumentParser
public import Heritage
import HeritageStore

/// The days that a report is of: from one to another, a period, a half of a year; else the running year.
struct SpanArguments: ParsableArguments {
  @Option(help: ArgumentHelp("从这一天起；只写 --to 的，从那年元旦起", valueName: "日期"))
  var from: CivilDate?

  @Option(help: ArgumentHelp("到这一天止；不写则到今天", valueName: "日期"))
  var to: CivilDate?

  @Option(help: ArgumentHelp("这一期的", valueName: "期次"))
  var period: String?

  @Option(help: ArgumentHelp("这半年的：2026H1、2026上半年、下半年", valueName: "半年"))
  var half: WrittenHalfYear?

  mutating func validate() throws {
    let ways = [from != nil || to != nil, period != nil, half != nil].count { $0 }
    guard ways <= 1 else { throw ValidationError("起止日期、--period、--half 只能用一种") }
    if let from, let to, from > to {
      throw ValidationError("--from \(from) 晚于 --to \(to)")
    }
  }

  /// - Throws: ``SpanNotBegun`` where the first day is still to come; `StoreError.unknown`.
  func span(today: CivilDate, _ session: ReadSession) throws -> ReportSpan {
    if let period {
      let period = try session.period(period)
      let days = DaySpan(period.startsOn, period.endsOn) ?? DaySpan(period.startsOn)
      return try ReportSpan("期次 \(period.name)", days, today: today, session)
    }
    if let half = half?.half(on: today) {
      return try ReportSpan(half.displayName, half.days, today: today, session)
    }
    let first = from ?? (to ?? today).startOfYear
    let last = try to ?? max(first, session.lastBookedDay(orLater: today))
    return try ReportSpan("", DaySpan(first, last) ?? DaySpan(first), today: today, session)
  }
}

/// The days that a report counts.
struct ReportSpan {
  /// As far as they have come.
  let days: DaySpan
  let today: CivilDate
  /// The day on which it is seen what is overdue: today, or in a registry that is further than the clock, its last day.
  let seenOn: CivilDate
  /// The last day that was asked for, where it is still to come.
  let end: CivilDate?

  /// - Throws: ``SpanNotBegun``.
  init(_ name: String, _ asked: DaySpan, today: CivilDate, _ session: ReadSession) throws {
    let last = try session.lastBookedDay(orLater: today)
    guard let days = asked.intersection(DaySpan(.first, last) ?? DaySpan(last)) else {
      throw SpanNotBegun(name: name, from: asked.from, today: today)
    }
    self.days = days
    self.today = today
    seenOn = last.daysSinceEpoch - today.daysSinceEpoch > 1 ? last : today
    end = asked.to > days.to ? asked.to : nil
  }

  var words: String { "\(days.from) 至 \(days.to)" }

  /// What has to be said where not all days have come.
  var remark: String? { end.map { "\($0) 还没有到，只统计到 \(days.to)。" } }
}

/// The first day of what was asked for is still to come.
struct SpanNotBegun: ReportableError {
  let name: String
  let from: CivilDate
  let today: CivilDate

  var report: ErrorReport {
    let what = name.isEmpty ? "" : "\(name)："
    return ErrorReport(
      code: "E-SPAN-FUTURE", message: "\(what)\(from) 起，还没有开始（今天 \(today)）。",
      remedy: ["wenbao report statistics", "wenbao report half-year"], exit: .usage)
  }
}

/// A half of a year is given as `2026H1` or in words.
extension WrittenHalfYear: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension StatisticsDimension: ExpressibleByArgument {}
