/// When the next inspection of something is due (到期), by what was asked for on which day.
public enum InspectionClock {
  /// From which day on it is asked for how often.
  public struct Step: Hashable, Sendable {
    public var from: CivilDate
    public var schedule: InspectionSchedule

    public init(from: CivilDate, _ schedule: InspectionSchedule) {
      self.from = from
      self.schedule = schedule
    }
  }

  /// The last day on which it is not late.
  ///
  /// What changes the schedule counts from its own day. A shorter one begins on the day that shortened it, and never
  /// moves the due day later; a longer one counts from the last time again. What was overdue on the day of a change
  /// stays due when it was.
  ///
  /// - Parameters:
  ///   - steps: the schedules in the order of their days; what is asked for at all begins with the first.
  ///   - start: nothing is due before it was asked for from this day on, whatever the steps say.
  ///   - lastOn: when it was last done; `nil`: never.
  /// - Returns: `nil` where there is no step.
  public static func due(
    _ steps: [Step], from start: CivilDate, lastOn: CivilDate?, today: CivilDate
  ) -> CivilDate? {
    guard let first = steps.first else { return nil }
    let origin = max(first.from, start)
    func due(of schedule: InspectionSchedule) -> CivilDate {
      let due = lastOn.map { schedule.due(after: $0) } ?? origin
      return due <= origin ? schedule.due(startingOn: origin) : due
    }
    let base = max(origin, lastOn ?? origin)
    var current = steps.last { $0.from <= base }?.schedule ?? first.schedule
    var next = due(of: current)
    for step in steps where step.from > base && step.from <= today && step.schedule != current {
      guard next >= step.from else { break }
      let whole = due(of: step.schedule)
      next = whole >= next ? whole : min(next, step.schedule.due(startingOn: step.from))
      current = step.schedule
    }
    return next
  }
}
