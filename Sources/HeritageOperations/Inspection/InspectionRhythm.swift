import Heritage
import HeritageStore

/// How often a site is inspected, on every day: by its grade, or as one not assessed; shorter for a year after a hazard
/// came back. Every change counts from the day on which it was recorded, or on which a setting begins to hold.
struct InspectionRhythm {
  private let settings: SettingHistory
  private let relapses: [String: [Relapse]]
  private let gradings: [String: [Grading]]
  let today: CivilDate
  /// The first day of this registry: no interval held here before.
  let firstDay: CivilDate
  private let usual: [InspectionClock.Step]
  private let beforeFloodSeason: [InspectionClock.Step]
  private let beforeThunderSeason: [InspectionClock.Step]

  /// The interval of a site on a day.
  struct Interval {
    /// The grade in force; `nil`: not assessed.
    var grade: RiskGrade?
    var days: Int
    /// The days of the assessed grade, or of sites not assessed: what holds without a relapse.
    var usualDays: Int
  }

  /// Days after a hazard came back during which the interval is shorter.
  private static let yearAfterRelapse = 365

  init(site: String?, today: CivilDate, _ session: ReadSession) throws {
    settings = SettingHistory(try session.storedSettings())
    relapses = try session.relapses(site: site)
    gradings = try session.gradings(site: site)
    self.today = today
    firstDay = try session.firstDay()
    let settings = settings
    usual = settings.days(of: [.inspectionInterval], until: today).map {
      InspectionClock.Step(from: $0, .days(settings.number(.inspectionInterval, on: $0)))
    }
    func yearly(_ setting: Setting) -> [InspectionClock.Step] {
      settings.days(of: [setting], until: today).compactMap { day in
        MonthDay(settings.value(setting, on: day)).map {
          InspectionClock.Step(from: day, .yearly(by: $0))
        }
      }
    }
    beforeFloodSeason = yearly(.beforeFloodSeason)
    beforeThunderSeason = yearly(.beforeThunderSeason)
  }

  func interval(of site: String, on day: CivilDate) -> Interval {
    let known = (relapses[site] ?? []).filter { $0.recordedOn <= day }
    let grading = gradings[site]?.last { $0.recordedOn <= day }
    let grade = grading.map { grading in
      RiskRules.effective(
        grading.grade, relapsesSince: known.count { $0.entry > grading.entry })
    }
    func days(_ grade: RiskGrade?) -> Int {
      settings.number(grade.map { Setting.control(of: $0).days } ?? .inspectionInterval, on: day)
    }
    let isRelapsed = known.contains {
      day.daysSinceEpoch - $0.occurredOn.daysSinceEpoch <= Self.yearAfterRelapse
    }
    let own = days(grade)
    return Interval(
      grade: grade,
      days: isRelapsed ? min(own, settings.number(.inspectionIntervalAfterRelapse, on: day)) : own,
      usualDays: days(grading?.grade))
  }

  /// Who inspects sites of a grade today; `nil` where no grade says so.
  func inspector(of grade: RiskGrade?) -> ControlInspector? {
    grade.map {
      ControlInspector(rawValue: settings.value(Setting.control(of: $0).inspector, on: today))
        ?? .bureau
    }
  }

  /// The site's interval from the first day on.
  func visits(of site: String) -> [InspectionClock.Step] {
    guard relapses[site] != nil || gradings[site] != nil else { return usual }
    let changes = settings.days(
      of: [.inspectionInterval, .inspectionIntervalAfterRelapse]
        + RiskGrade.allCases.map { Setting.control(of: $0).days }, until: today)
    let events =
      (gradings[site] ?? []).map(\.recordedOn)
      + (relapses[site] ?? []).flatMap {
        [$0.recordedOn, $0.occurredOn.adding(days: Self.yearAfterRelapse + 1)].compactMap { $0 }
      }
    return Set(changes + events).filter { $0 <= today }.sorted().map {
      InspectionClock.Step(from: $0, .days(interval(of: site, on: $0).days))
    }
  }

  /// What an item's frequencies ask for, day by day, at a site whose interval is `visits`.
  func steps(
    _ timeline: [ItemTimeline.Step], visits: [InspectionClock.Step]
  ) -> [InspectionClock.Step] {
    timeline.indices.flatMap { index -> [InspectionClock.Step] in
      let (from, frequency) = (timeline[index].from, timeline[index].frequency)
      let end = index + 1 < timeline.count ? timeline[index + 1].from : nil
      let all = steps(of: frequency, visits: visits)
      let first = (all.last { $0.from <= from } ?? all.first).map {
        InspectionClock.Step(from: from, $0.schedule)
      }
      let later = all.filter { step in step.from > from && end.map { step.from < $0 } ?? true }
      return (first.map { [$0] } ?? []) + later
    }
  }

  private func steps(
    of frequency: Frequency, visits: [InspectionClock.Step]
  ) -> [InspectionClock.Step] {
    func always(_ schedule: InspectionSchedule) -> [InspectionClock.Step] {
      [InspectionClock.Step(from: .first, schedule)]
    }
    return switch frequency {
    case .daily: always(.days(1))
    case .weekly: always(.days(7))
    case .monthly: always(.months(1))
    case .quarterly: always(.months(3))
    case .halfYearly: always(.months(6))
    case .yearly: always(.months(12))
    case .beforeFloodSeason: beforeFloodSeason
    case .beforeThunderSeason: beforeThunderSeason
    case .eachInspection: visits
    }
  }
}
