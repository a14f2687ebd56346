import Heritage
import HeritageOperations
import HeritageStore

/// Asks for the terms of orders (整改通知): of each hazard for its measure, and for a person or a deadline where neither
/// the command line nor the register has it. What was answered last is offered again.
final class OrderQuestions {
  private let questions: HazardQuestions
  private let common: OrderTerms
  private let today: CivilDate
  private var last = OrderTerms()

  init(_ bureau: Bureau, _ common: OrderTerms, in context: CommandContext) {
    questions = HazardQuestions(bureau, in: context)
    self.common = common
    today = bureau.today
  }

  /// The hazards to order, with their terms.
  func answers(
    _ numbers: [String], trying attempt: @escaping ([String], OrderTerms) throws -> Void
  ) throws -> (numbers: [String], terms: [String: OrderTerms]) {
    try questions.answers(
      numbers,
      .init(begin: common, canMeet: Self.canMeet, attempt: attempt) { [self] _, conditions in
        try terms(for: conditions)
      })
  }

  private static func canMeet(_ condition: UnmetCondition) -> Bool {
    switch condition {
    case .measureMissing, .personMissing, .deadlineMissing, .planMissing, .interimControlMissing:
      true
    default: false
    }
  }

  private func terms(for conditions: [UnmetCondition]) throws -> OrderTerms? {
    var terms = common
    if common.measure.isBlank {
      guard let measure = try questions.ask("整改措施（回车跳过这项）> ") else { return nil }
      terms.measure = measure
    }
    if conditions.contains(.personMissing) {
      terms.person = try questions.ask("整改责任人", last: last.person.isEmpty ? nil : last.person)
    }
    if common.deadline == nil { terms.deadline = try deadline() }
    if conditions.contains(.interimControlMissing) {
      terms.interimControl = try questions.ask("整改前的防范措施", last: last.interimControl)
    }
    if conditions.contains(.planMissing) {
      terms.plan = try questions.ask("治理方案", last: last.plan)
    }
    last = terms
    return terms
  }

  private func deadline() throws -> CivilDate {
    while true {
      let text = try questions.ask("整改期限", last: last.deadline?.description)
      if let day = CivilDate(written: text, today: today) { return day }
      questions.say("“\(TerminalText.safe(text))”不是日期；可以写 8-31、+30、月底。")
    }
  }
}
