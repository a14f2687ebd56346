import Heritage
import HeritageOperations
import HeritageStore

/// Holds the walk at the terminal: asks, saves the draft before the next question is shown, finds the photographs.
struct WalkConversation {
  let plan: InspectionPlan
  private(set) var walk: InspectionWalk
  let bureau: Bureau
  let context: CommandContext
  let prompt: LinePrompt

  private var words: WalkWords { WalkWords(walk: walk, width: context.terminals.width) }
  private var search: PhotoSearch {
    PhotoSearch(folder: context.workingDirectory, home: context.setting("HOME"))
  }

  init(
    plan: InspectionPlan, walk: InspectionWalk, bureau: Bureau, context: CommandContext,
    prompt: LinePrompt
  ) {
    self.plan = plan
    self.walk = walk
    self.bureau = bureau
    self.context = context
    self.prompt = prompt
  }

  /// Asks until the walk is left; returns how.
  mutating func hold() throws -> InspectionWalk.Stage {
    say(words.opening(plan))
    if walk.stage.isReview { say(words.review) }
    while walk.stage != .committing, walk.stage != .kept {
      let line = try prompt.ask(words.question) { [search, stage = walk.stage] text in
        Self.complete(text, at: stage, search)
      }
      let before = walk
      try take(line)
      if line == nil { say("") }
      if let noted = words.noted(since: before) { say(noted) }
      if walk.stage.isReview, !before.stage.isReview { say(words.review) }
      if walk.stage == .committing { try lookAtPhotographs() }
    }
    return walk.stage
  }

  /// Names of files are typed where photographs are asked for, and behind the `@` of an answer.
  private static func complete(
    _ text: String, at stage: InspectionWalk.Stage, _ search: PhotoSearch
  ) -> PhotoCompletion? {
    switch stage {
    case .photos: return search.complete(text)
    case .item: return search.completeBehindSign(text)
    case .note, .grade, .rest, .review, .committing, .kept: return nil
    }
  }

  /// Takes a line and does what the walk then asks for. The effect has a name of its own: as an argument of a method
  /// of this value it would be worked out after the value, with the walk as it was, had been copied for the call.
  private mutating func take(_ line: String?) throws {
    let effect = walk.take(line)
    try follow(effect)
  }

  private mutating func follow(_ effect: InspectionWalk.Effect) throws {
    switch effect {
    case .none: break
    case .save: try InspectionDraft(head: plan.head, of: walk).save(registry: bureau.path)
    case .summary: say(words.review)
    case .help: say(WalkWords.help)
    case .sections(let sections): say(words.list(sections))
    case .hits(let items): say(words.list(hits: items))
    case .photographs(let names, let settles): try find(names, settles: settles)
    case .complaint(let complaint): say(words.text(of: complaint))
    }
  }

  /// Takes the photographs that are named, all or none. What was said before is kept either way.
  private mutating func find(_ names: String, settles: Bool) throws {
    try follow(.save)
    let findings = search.find(names)
    let faults = try bureau.faults(ofPhotos: findings.paths)
    guard findings.faults.isEmpty, faults.isEmpty, !findings.paths.isEmpty else {
      let texts =
        findings.faults.map(WalkWords.text) + faults.map { $0.report.text(width: words.width) }
      return say(WalkWords.refusal(of: texts))
    }
    let before = walk.pending.photos
    let effect = walk.add(findings.paths, settles: settles)
    let new = findings.paths.filter { !before.contains($0) }
    say(words.taken(new, repeated: findings.repeated + findings.paths.count - new.count))
    try follow(effect)
  }

  /// Photographs may have gone since they were taken: then nothing is committed, and all of them are named.
  private mutating func lookAtPhotographs() throws {
    var texts: [String] = []
    for (index, item) in walk.items.enumerated() {
      let photos = walk.answers[item.reference]?.photos ?? []
      let faults = try bureau.faults(ofPhotos: photos)
      texts += faults.map { words.gone($0.report.text(width: words.width), from: index) }
    }
    guard !texts.isEmpty else { return }
    walk.review()
    say(WalkWords.shortened(texts) + "\n没有入库。")
  }

  private func say(_ text: String) {
    context.standardError.write(text + "\n")
  }
}

extension InspectionWalk.Stage {
  var isReview: Bool {
    if case .review = self { true } else { false }
  }
}
