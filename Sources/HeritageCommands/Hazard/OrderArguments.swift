import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// What an order lays down (整改通知): measure, person, deadline and the rest.
struct OrderArguments: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp("整改措施", valueName: "措施"))
  var measure: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("整改责任人", valueName: "姓名"))
  var person: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("整改期限", valueName: "日期"))
  var deadline: CivilDate?

  @Option(help: ArgumentHelp("整改单位", valueName: "单位"))
  var unit: String?

  @Option(help: ArgumentHelp("整改资金及来源", valueName: "资金"))
  var funds: String?

  @Option(
    name: .customLong("interim-control"), help: ArgumentHelp("整改前的防范措施", valueName: "措施"))
  var interimControl: String?

  @Option(help: ArgumentHelp("治理方案", valueName: "方案"))
  var plan: String?

  var terms: OrderTerms {
    var terms = OrderTerms()
    terms.measure = measure ?? ""
    terms.unit = unit ?? ""
    terms.person = person ?? ""
    terms.deadline = deadline
    terms.funds = funds
    terms.interimControl = interimControl
    terms.plan = plan
    return terms
  }

  /// The terms of each hazard of a file: what stands in its columns, else what was given here. A list that was exported
  /// has the terms in force in its cells: one that still says the same is nobody's new word, and gives way to what was
  /// given here.
  private func terms(
    from file: ActFile, inForce: [String: HazardMeasure]
  ) -> [String: OrderTerms] {
    var all: [String: OrderTerms] = [:]
    for row in file.rows {
      let now = inForce[row.hazard]
      var terms = OrderTerms()
      terms.measure =
        Self.said(row.text("整改措施"), inForce: now?.terms.order?.measure, given: measure) ?? ""
      terms.person =
        Self.said(row.text("整改责任人"), inForce: now?.hazard.person, given: person) ?? ""
      terms.deadline = Self.said(
        row.date("整改期限"), inForce: now?.hazard.deadline, given: deadline)
      terms.unit =
        Self.said(row.unit("整改单位"), inForce: now?.terms.rectifyingUnit, given: unit) ?? ""
      terms.funds = Self.said(row.text("整改资金"), inForce: now?.terms.order?.funds, given: funds)
      terms.interimControl = Self.said(
        row.text("防范措施"), inForce: now?.terms.interimControl, given: interimControl)
      terms.plan = Self.said(row.text("治理方案"), inForce: now?.terms.plan, given: plan)
      all[row.hazard] = terms
    }
    return all
  }

  /// The same, with the terms in force looked up.
  func terms(from file: ActFile?, of bureau: Bureau) throws -> [String: OrderTerms] {
    guard let file else { return [:] }
    return terms(
      from: file, inForce: try bureau.read { try $0.measures(numbers: file.rows.map(\.hazard)) })
  }

  /// Asks about deadlines far in the future: the one given here, and those of a file.
  func confirmDeadlines(
    _ terms: [String: OrderTerms], _ farDays: FarDayArguments, for command: any WenbaoCommand,
    from day: CivilDate, in context: CommandContext
  ) throws {
    let days = [deadline] + terms.values.map(\.deadline).sorted { ($0 ?? .first) < ($1 ?? .first) }
    try farDays.confirm(
      days.map { FarDay("整改期限", $0, from: day) }, for: command, in: context)
  }

  /// What a cell says, or where it says nothing new, what was given.
  private static func said<Value: Equatable>(
    _ cell: Value?, inForce: Value?, given: Value?
  ) -> Value? {
    guard let cell, cell != inForce else { return given ?? cell }
    return cell
  }
}
