import Heritage
import HeritageStore

/// What a bureau reports upward of half a year (半年报): what the registry can tell, and what a person has to fill in.
struct HalfYearReport {
  /// A part of the report.
  enum Section: String, CodedTerm {
    case sites, inspections, hazards, byHand

    var displayName: String {
      switch self {
      case .sites: "一、底数（登记册现有）"
      case .inspections: "二、检查"
      case .hazards: "三、隐患"
      case .byHand: "四、由人填写"
      }
    }
  }

  /// One figure, or a place for one.
  struct Line {
    let section: Section
    let key: String
    let title: String
    let measureWord: String
    /// What it is one of several kinds of.
    var group: Group?
    /// `nil` of a rate, and of what is filled in by hand.
    var figure: Int?
    /// As it is printed; `nil` of what is filled in by hand.
    var text: String?
  }

  /// Figures that break one above them down by a vocabulary.
  enum Group {
    case occasion, type, source, lookBack

    var title: String {
      switch self {
      case .occasion: "按种类"
      case .type: "按类型"
      case .source: "按来源"
      case .lookBack: "回头看"
      }
    }
  }

  let half: HalfYear
  let span: ReportSpan
  let statistics: Statistics
  let counts: ActivityCounts
  let registry: RegistrySummary
  let hasSamples: Bool

  init(_ half: HalfYear, today: CivilDate, _ session: ReadSession) throws {
    self.half = half
    span = try ReportSpan(half.displayName, half.days, today: today, session)
    statistics = try session.statistics(by: .type, over: span.days, seenOn: span.seenOn)
    counts = try session.activityCounts(over: span.days)
    registry = try session.registry()
    hasSamples = try session.hasSampleSites()
  }

  var title: String { "\(half.displayName)文物安全情况报表" }

  func lines(_ section: Section) -> [Line] {
    switch section {
    case .sites: sites
    case .inspections: inspections
    case .hazards: found + ledger + rates
    case .byHand:
      Self.blanks.map {
        Line(section: .byHand, key: $0.key, title: $0.title, measureWord: $0.measureWord)
      }
    }
  }

  var lines: [Line] { Section.allCases.flatMap { lines($0) } }

  /// What no registry of sites and hazards knows.
  static let blanks: [(key: String, title: String, measureWord: String)] = [
    ("incidents", "文物安全事故", "起"), ("reportsTaken", "接到举报", "件"),
    ("reportsAnswered", "办结举报", "件"), ("penalties", "行政处罚", "件"),
    ("trainings", "安全培训", "次"), ("drills", "应急演练", "次"), ("funds", "整改投入资金", "元"),
  ]

  static let boxes = ["主要问题", "下一步安排"]

  private func line(
    _ section: Section, _ key: String, _ title: String, _ figure: Int, _ measureWord: String
  ) -> Line {
    Line(
      section: section, key: key, title: title, measureWord: measureWord, figure: figure,
      text: String(figure))
  }

  /// A figure for each term of a vocabulary.
  private func lines<Term: CodedTerm>(
    _ section: Section, _ key: String, _ group: Group, _ measureWord: String,
    _ count: (Term) -> Int
  ) -> [Line] {
    Term.allCases.map { term in
      var line = line(
        section, "\(key).\(term.rawValue)", term.displayName, count(term), measureWord)
      line.group = group
      return line
    }
  }

  private var sites: [Line] {
    BatchKind.allCases.map {
      line(.sites, "sites.\($0.rawValue)", $0.displayName, counts.sites[$0] ?? 0, "处")
    }
  }

  private var inspections: [Line] {
    let all = counts.inspections.values.reduce(0, +)
    return [line(.inspections, "inspections", "检查", all, "次")]
      + lines(.inspections, "inspections", .occasion, "次") { (kind: InspectionKind) in
        counts.inspections[kind] ?? 0
      } + [
        line(.inspections, "inspectedSites", "检查到的文物点", counts.inspectedSites, "处"),
        line(.inspections, "inspectorTurns", "参加检查", counts.inspectorTurns, "人次"),
        line(.inspections, "notices", "整改通知书", counts.notices, "件"),
      ]
  }

  private var found: [Line] {
    let total = statistics.total
    return [
      line(.hazards, "opening", "期初在账", total[\.opening], "项"),
      line(.hazards, "new", "发现", total[\.new], "项"),
      line(.hazards, "new.major", "其中重大", total.lines(of: .major)[\.new], "项"),
    ]
      + lines(.hazards, "new.type", .type, "项") { (type: HazardType) in
        statistics.rows.first { $0.key == type.rawValue }?[\.new] ?? 0
      }
      + lines(.hazards, "new.source", .source, "项") { (source: HazardSource) in
        counts.sources[source] ?? 0
      }
  }

  private var ledger: [Line] {
    let total = statistics.total
    let major = total.lines(of: .major)
    let away = total[\.voided] + total[\.mergedAway]
    return [
      line(.hazards, "reopened", "恢复列账", total[\.reopened], "项"),
      line(.hazards, "onLedger", "应销", total.rate.onLedger, "项"),
      line(.hazards, "rectified", "整改完成", total.rectified, "项"),
      line(.hazards, "struckOff", "销号", total[\.struckOff], "项"),
      line(.hazards, "struckOff.major", "其中重大", major[\.struckOff], "项"),
      line(.hazards, "withdrawn", "误登作废、并案", away, "项"),
      line(.hazards, "closing", "期末在账", total[\.closing], "项"),
      line(.hazards, "closing.major", "其中重大", major[\.closing], "项"),
      line(.hazards, "overdue", "逾期", total.overdue, "项"),
      line(.hazards, "fixedOnSpot", "立行立改", counts.acts[.hazardFixedOnSpot] ?? 0, "项"),
      line(.hazards, "listed", "挂牌督办", counts.acts[.hazardListed] ?? 0, "项"),
      line(.hazards, "referred", "移送执法", counts.acts[.hazardReferred] ?? 0, "项"),
    ]
      + lines(.hazards, "lookBacks", .lookBack, "项") { (result: LookBackResult) in
        counts.lookBacks[result] ?? 0
      }
  }

  private var rates: [Line] {
    [StatisticsMeasure.rectifiedRate, .inTimeRate, .struckOffRate].map { measure in
      Line(
        section: .hazards, key: measure.rawValue, title: measure.displayName, measureWord: "",
        text: measure.text(in: statistics.total))
    }
  }

  /// What the rates are made of, in a sentence.
  static var definition: String {
    [StatisticsMeasure.rectified, .onLedger, .overdue, .rectifiedRate, .inTimeRate, .struckOffRate]
      .map { "\($0.displayName)：\($0.definition)" }.joined(separator: "；") + "。"
  }
}
