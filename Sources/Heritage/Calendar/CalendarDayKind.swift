/// What the calendar says of a day that is not as the week has it.
public enum CalendarDayKind: String, CodedTerm {
  /// A public holiday (节假日), or a day off in exchange.
  case holiday
  /// A Saturday or Sunday that is worked (调休上班).
  case workday

  public var displayName: String {
    switch self {
    case .holiday: "放假"
    case .workday: "上班"
    }
  }
}
