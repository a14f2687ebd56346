import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao hazard list`: the ledger (隐患台账).
struct HazardList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "隐患台账一览",
    discussion: """
      例:
        wenbao hazard list --unit KS-ZP
        wenbao hazard list --state ordered --state claimed --grade major --csv
        wenbao 隐患 一览 --overdue
        wenbao hazard list --as-of 2026-03-31 --csv
        wenbao hazard list --type fire --from 2026-01-01 --sort 整改期限 --limit 10
      """,
    aliases: ["一览"])

  @Option(help: ArgumentHelp("只列这一单位账上的", valueName: "单位"))
  var unit: String?

  @Option(help: ArgumentHelp("只列这一文物点的", valueName: "文物点"))
  var site: String?

  @Option(help: ArgumentHelp("只列这一状态的，可重复写", valueName: "状态"))
  var state: [HazardState] = []

  @Option(help: ArgumentHelp("只列这一等级的", valueName: "等级"))
  var grade: HazardGrade?

  @Option(help: ArgumentHelp("只列这一类型的", valueName: "类型"))
  var type: HazardType?

  @Option(help: ArgumentHelp("只列由这位责任人整改的", valueName: "姓名"))
  var person: String?

  @OptionGroup var days: DayRangeArguments

  @Option(help: ArgumentHelp("只列这位经办人的", valueName: "工号"))
  var officer: String?

  @Flag(name: .customLong("overdue"), help: "只列整改逾期的")
  var isOverdue = false

  @Flag(name: .customLong("supervised"), help: "只列挂牌督办的")
  var isSupervised = false

  @Flag(name: .customLong("no-funds"), help: "只列资金未落实的")
  var lacksFunds = false

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("某日终了时的台账，按记账日期，与对账单一致", valueName: "日期"))
  var asOf: CivilDate?

  @Flag(name: .customLong("open"), help: "只列在账的")
  var isOpen = false

  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  mutating func validate() throws {
    try refuseTwoFormats()
    if asOf != nil, officer != nil { throw ValidationError("--as-of 不能与 --officer 一起用") }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    var filter = HazardFilter()
    filter.unit = unit
    filter.site = site
    filter.states = isOpen && state.isEmpty ? HazardState.allCases.filter(\.isOpen) : state
    filter.grade = grade
    filter.overdueOn = isOverdue ? asOf ?? bureau.today : nil
    filter.asOf = asOf
    filter.officer = officer
    filter.listing = isSupervised ? .listed : nil
    filter.lacksFunds = lacksFunds
    let (hazards, isEmpty, asked, names) = try bureau.read { session in
      let asked = try UnitFilter(unit, session)
      if let site { _ = try session.site(site) }
      try session.checkOfficer(officer)
      let hazards = try session.hazards(filter).filter { hazard in
        (type == nil || hazard.type == type) && (person == nil || hazard.person == person)
          && days.contains(hazard.foundOn)
      }
      return (
        hazards, try hazards.isEmpty && session.hazards().isEmpty, asked, try session.unitNames()
      )
    }
    output(in: context).note(asked)
    try output(in: context).list(
      hazards,
      Self.columns(today: asOf ?? bureau.today, names, hasMeasures: hasMeasures(in: context)),
      empty: isEmpty ? "台账上没有隐患。" : "没有符合条件的隐患。",
      summary: (asOf.map { "截至 \($0)，" } ?? "") + "共 \(hazards.count) 项。",
      next: hazards.first.map { ["wenbao hazard show \($0.number)"] } ?? []
    ) { hazard in
      asOf.map { hazard.pastJSON(on: $0) } ?? hazard.json(on: bureau.today)
    }
    return .done
  }

  /// Measure and person are texts: the table for a spreadsheet has them, and a terminal that is wide enough; others show
  /// them where they are asked for.
  private func hasMeasures(in context: CommandContext) -> Bool {
    context.terminals.output && context.terminals.width >= 160
  }

  private static func columns(
    today: CivilDate, _ units: [String: String], hasMeasures: Bool
  ) -> [Column<HazardSummary>] {
    let isExtra = !hasMeasures
    return [
      Column("编号") { $0.number }, Column("状态", rank: 0) { $0.state.displayName },
      Column("等级", rank: 0, emphasis: \.grade.emphasis) { $0.grade.displayName },
      Column("文物点", shrinks: true, rank: 0) { $0.siteName },
      Column("问题", shrinks: true, limit: 40, rank: 0) { $0.description },
      Column("单位", rank: 2) { $0.unitName },
      Column("整改措施", shrinks: true, limit: 40, rank: 2, isExtra: isExtra) { $0.measure },
      Column("整改单位", rank: 3, isExtra: isExtra) { hazard in
        hazard.rectifyingUnit.flatMap { $0 == hazard.unit ? nil : units[$0] ?? $0 }
      },
      Column("整改责任人", rank: 2, isExtra: isExtra) { $0.person },
      Column("整改期限", emphasis: { $0.overdueDays(on: today).map { _ in .alarm } }) {
        $0.deadline?.description
      },
      Column("逾期", emphasis: { _ in .alarm }) { $0.overdueDays(on: today).map { "\($0) 天" } },
      Column("数据性质", rank: 0) { $0.provenance?.displayName },
    ]
  }
}

extension HazardSummary {
  /// Days past the deadline, while the work has not been claimed.
  func overdueDays(on day: CivilDate) -> Int? {
    guard let deadline, isOverdue(on: day) else { return nil }
    return day.daysSinceEpoch - deadline.daysSinceEpoch
  }

  /// The same of a past day; what is not known of it is null.
  fileprivate func pastJSON(on day: CivilDate) -> JSONValue {
    guard case .object(let members) = json(on: day) else { return .null }
    let known: Set<String> = [
      "number", "state", "site", "siteName", "provenance", "item", "inspection", "type", "grade",
      "source", "description", "unit", "unitName", "foundOn", "person", "deadline", "overdueDays",
      "order", "measure", "rectifyingUnit", "onTheSpot", "listing", "fundsReview", "extensionAsked",
    ]
    return .object(
      Dictionary(members.map { ($0.key, known.contains($0.key) ? $0.value : .null) }) { $1 })
  }

  /// As `--json` gives it on a day.
  func json(on day: CivilDate) -> JSONValue {
    .shown([
      "overdueDays": overdueDays(on: day).map(JSONValue.integer),
      "number": .string(number), "state": .string(state.rawValue), "site": .string(site),
      "siteName": .string(siteName), "provenance": (provenance?.rawValue).map(JSONValue.string),
      "item": item.map(JSONValue.string), "inspection": inspection.map(JSONValue.string),
      "type": .string(type.rawValue), "grade": .string(grade.rawValue),
      "source": .string(source.rawValue), "description": .string(description),
      "unit": .string(unit), "unitName": .string(unitName),
      "foundOn": .string(foundOn.description), "recurrence": .integer(recurrence),
      "order": order.map(JSONValue.string), "measure": measure.map(JSONValue.string),
      "rectifyingUnit": rectifyingUnit.map(JSONValue.string),
      "person": person.map(JSONValue.string),
      "deadline": (deadline?.description).map(JSONValue.string),
      "lookBackDue": (lookBackDue?.description).map(JSONValue.string),
      "strikeOff": strikeOff.map(JSONValue.string),
      "officer": .string(officer), "carriedOverdueDays": .integer(carriedOverdueDays),
      "onTheSpot": .bool(isOnTheSpot), "listing": .string(listing.rawValue),
      "fundsReview": (fundsReview?.description).map(JSONValue.string),
      "referredTo": referredTo.map(JSONValue.string),
      "mergedInto": mergedInto.map(JSONValue.string),
      "extensionAsked": (extensionAsked?.description).map(JSONValue.string),
    ])
  }
}
