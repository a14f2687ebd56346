import Heritage
import HeritageOperations
import HeritageStore

/// Holds the walk at the terminal: asks, saves the draft before the next question is shown, shows summaries.
struct WalkConversation {
  let plan: InspectionPlan
  private(set) var walk: InspectionWalk
  let bureau: Bureau
  let context: CommandContext

  private var words: WalkWords { WalkWords(walk: walk, width: context.terminals.width) }

  init(plan: InspectionPlan, walk: InspectionWalk, bureau: Bureau, context: CommandContext) {
    self.plan = plan
    self.walk = walk
    self.bureau = bureau
    self.context = context
  }

  /// Asks until the walk is left; returns how.
  mutating func hold() throws -> InspectionWalk.Stage {
    say(words.opening(plan))
    if walk.stage == .confirmation { say(words.summary) }
    while walk.stage != .committing, walk.stage != .kept {
      guard let line = try context.ask(words.question) else {
        say("")
        try take(nil)
        break
      }
      guard let line = try checked(line) else { continue }
      let before = walk.stage
      try take(line)
      if walk.stage == .confirmation, before != .confirmation { say(words.summary) }
    }
    return walk.stage
  }

  /// The line to take. Where a photograph is asked for, its full path; `nil` where that cannot be kept.
  private func checked(_ line: String) throws -> String? {
    var path = String(line.trimmingPrefix(while: \.isWhitespace))
    while path.last?.isWhitespace == true { path.removeLast() }
    guard case .photos = walk.stage, !["", "b", "B", "ｂ"].contains(path) else { return line }
    if !path.hasPrefix("/") { path = "\(context.workingDirectory)/\(path)" }
    do {
      try bureau.checkPhoto(path)
      return path
    } catch let error as OperationError {
      context.standardError.write(error.report.text(width: context.terminals.width))
      return nil
    }
  }

  /// Takes a line and does what the walk then asks for. The effect has a name of its own: as an argument of a method
  /// of this value it would be worked out after the value, with the walk as it was, had been copied for the call.
  private mutating func take(_ line: String?) throws {
    let effect = walk.take(line)
    try follow(effect)
  }

  private func follow(_ effect: InspectionWalk.Effect) throws {
    switch effect {
    case .none: break
    case .save: try InspectionDraft(head: plan.head, of: walk).save(registry: bureau.path)
    case .summary: say(words.summary)
    case .complaint(let complaint): say(WalkWords.text(of: complaint))
    }
  }

  private func say(_ text: String) {
    context.standardError.write(text + "\n")
  }
}
