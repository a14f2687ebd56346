import Heritage
import HeritageOperations
import HeritageStore

/// Asks at the terminal, hazard by hazard, for what an act needs and its command line left out.
///
/// What is missing the rules say themselves: the act is tried without being kept, and what they miss is asked for. Once
/// the answers to a hazard are there it is tried again, so that a wrong one is known before the next is asked.
struct HazardQuestions {
  let bureau: Bureau
  let context: CommandContext
  let prompt: LinePrompt

  init(_ bureau: Bureau, in context: CommandContext) {
    self.bureau = bureau
    self.context = context
    prompt = LinePrompt(context)
  }

  /// What an act asks for, and how it is tried.
  struct Asked<Terms> {
    var begin: Terms
    /// Whether an answer can meet a condition.
    var canMeet: (UnmetCondition) -> Bool
    /// Tries the act with terms, keeping nothing.
    var attempt: ([String], Terms) throws -> Void
    /// Asks for the terms of one hazard; `nil` where it is to be passed over.
    var ask: (HazardSummary, [UnmetCondition]) throws -> Terms?
  }

  /// The hazards that the act is to be done for, with the terms of those that were asked about. Those that were passed
  /// over are left out. Where nobody can be asked, everything is as it was.
  ///
  /// - Throws: the refusal, where no answer could meet it; ``QuestionsLeft`` at the end of input.
  func answers<Terms>(
    _ numbers: [String], _ asked: Asked<Terms>
  ) throws -> (numbers: [String], terms: [String: Terms]) {
    let missing = try missing(numbers, asked)
    guard !missing.isEmpty else { return (numbers, [:]) }
    var given: [String: Terms] = [:]
    var passedOver: Set<String> = []
    for (index, refusal) in missing.enumerated() {
      let hazard = try bureau.read { try $0.hazard(refusal.hazard) }
      say(heading(hazard, index + 1, of: missing.count))
      if let terms = try terms(for: hazard, refusal.conditions, asked) {
        given[hazard.number] = terms
      } else {
        passedOver.insert(hazard.number)
      }
    }
    let whole = try bureau.read { session in
      try numbers.map { try session.hazard($0).number }
    }
    return (whole.filter { !passedOver.contains($0) }, given)
  }

  private func missing<Terms>(_ numbers: [String], _ asked: Asked<Terms>) throws -> [Refusal] {
    guard context.isInteractive else { return [] }
    do {
      try asked.attempt(numbers, asked.begin)
      return []
    } catch let refusals as Refusals {
      let beyond = refusals.refusals.compactMap { refusal -> Refusal? in
        let conditions = refusal.conditions.filter { !asked.canMeet($0) }
        return conditions.isEmpty
          ? nil : Refusal(act: refusal.act, hazard: refusal.hazard, conditions: conditions)
      }
      guard beyond.isEmpty else { throw Refusals(beyond) }
      return refusals.refusals
    }
  }

  /// Asks until the act would be taken, or the hazard is passed over.
  private func terms<Terms>(
    for hazard: HazardSummary, _ conditions: [UnmetCondition], _ asked: Asked<Terms>
  ) throws -> Terms? {
    var conditions = conditions
    while let terms = try asked.ask(hazard, conditions) {
      do {
        try asked.attempt([hazard.number], terms)
        return terms
      } catch let refusals as Refusals {
        say(refusals.report.text(width: context.terminals.width) + "请再答一次。")
        conditions.append(contentsOf: refusals.refusals.flatMap(\.conditions))
      }
    }
    return nil
  }

  private func heading(_ hazard: HazardSummary, _ number: Int, of count: Int) -> String {
    let mark = hazard.provenance?.mark ?? ""
    let grade = hazard.grade == .major ? " [\(hazard.grade.displayName)]" : ""
    let width = context.terminals.width
    return
      (TextWrap.block(
        "[\(number)/\(count)] \(hazard.number) \(hazard.siteName)\(mark)\(grade)", width: width,
        first: "", others: "  ")
      + TextWrap.block(hazard.description, width: width, first: "  ", others: "  "))
      .joined(separator: "\n")
  }

  /// An answer to a question, `nil` where nothing was typed.
  func ask(_ question: String, completion: LineEditor.Completion? = nil) throws -> String? {
    guard let line = try prompt.ask(question, completion: completion) else {
      say("")
      throw QuestionsLeft()
    }
    let text = line.trimmed
    return text.isEmpty ? nil : text
  }

  /// An answer to a question that must have one: what was typed, or where that is nothing, what was answered before.
  func ask(_ what: String, last: String?) throws -> String {
    let hint = last.map { "（回车为 \(TerminalText.safe($0))）" } ?? ""
    while true {
      if let answer = try ask("\(what)\(hint)> ") ?? last { return answer }
      say("请写明\(what)。")
    }
  }

  func say(_ text: String) {
    context.standardError.write(text + "\n")
  }
}

/// The questions were left before all were answered. Nothing has been done.
struct QuestionsLeft: ReportableError {
  var report: ErrorReport {
    ErrorReport(code: "E-NOT-ANSWERED", message: "问题没有答完。没有任何改动。", exit: .refused)
  }
}
