package import Heritage
package import HeritageStore

/// What an inspector says of one item.
package struct WalkAnswer: Hashable, Sendable {
  package var result: AnswerResult
  package var note: String?
  package var grade: HazardGrade?
  /// Paths of photographs, absolute.
  package var photos: [String] = []

  package init(_ result: AnswerResult) {
    self.result = result
  }
}

/// A nonconformity that is still being described, by the item's reference.
package struct UnfinishedAnswer: Hashable, Sendable {
  /// What is asked next.
  package enum Question: String, Hashable, Sendable {
    case note, grade, photos
  }

  package var item: String
  package var question: Question
  package var answer: WalkAnswer
}

/// An interactive walk through a site's checklist, without any input or output: takes what the inspector types,
/// line by line, and says what to ask next.
package struct InspectionWalk: Hashable, Sendable {
  /// What is asked now.
  package enum Stage: Hashable, Sendable {
    case item(Int), note(Int), grade(Int), photos(Int)
    /// All items have been gone through: commit?
    case confirmation
    case committing
    /// Left, with the draft kept.
    case kept
  }

  /// What to do before asking on.
  package enum Effect: Hashable, Sendable {
    case none, save, summary
    case complaint(Complaint)
  }

  /// Why a line was not taken.
  package enum Complaint: Hashable, Sendable {
    case notAnAnswer, firstItem, noteNeeded, notAGrade, notAConfirmation
  }

  package let items: [ChecklistItemSummary]
  package private(set) var answers: [String: WalkAnswer]
  package private(set) var stage: Stage
  /// The nonconformity being described.
  package private(set) var pending = WalkAnswer(.nonconform)
  /// What was being described when the walk was left.
  private var left: UnfinishedAnswer?

  /// Begins where an answer was left unfinished, else at the first item that has no answer yet; answers to items that
  /// are not asked are dropped.
  package init(
    _ items: [ChecklistItemSummary], answers: [String: WalkAnswer] = [:],
    unfinished: UnfinishedAnswer? = nil
  ) {
    let asked = Set(items.map(\.reference))
    self.items = items
    self.answers = answers.filter { asked.contains($0.key) }
    guard let unfinished,
      let index = items.firstIndex(where: { $0.reference == unfinished.item })
    else {
      stage = items.firstIndex { answers[$0.reference] == nil }.map(Stage.item) ?? .confirmation
      return
    }
    pending = unfinished.answer
    switch unfinished.question {
    case .note: stage = .note(index)
    case .grade: stage = .grade(index)
    case .photos: stage = .photos(index)
    }
  }

  /// The nonconformity that is being described; `nil` where none is.
  package var unfinished: UnfinishedAnswer? {
    let (index, question): (Int, UnfinishedAnswer.Question)
    switch stage {
    case .note(let item): (index, question) = (item, .note)
    case .grade(let item): (index, question) = (item, .grade)
    case .photos(let item): (index, question) = (item, .photos)
    case .kept: return left
    case .item, .confirmation, .committing: return nil
    }
    return UnfinishedAnswer(item: items[index].reference, question: question, answer: pending)
  }

  /// Takes a line; `nil` is the end of input.
  package mutating func take(_ line: String?) -> Effect {
    guard let line else { return leave() }
    let text = line.trimmed
    return switch stage {
    case .item(let index): takeAnswer(text, index)
    case .note(let index): takeNote(text, index)
    case .grade(let index): takeGrade(text, index)
    case .photos(let index): takePhoto(text, index)
    case .confirmation: takeConfirmation(text)
    case .committing, .kept: .none
    }
  }

  private mutating func takeAnswer(_ text: String, _ index: Int) -> Effect {
    switch text.asKey {
    case "1": return settle(WalkAnswer(.conform), index)
    case "2":
      pending = answers[items[index].reference] ?? WalkAnswer(.nonconform)
      if pending.result != .nonconform { pending = WalkAnswer(.nonconform) }
      pending.photos = []
      stage = .note(index)
      return .save
    case "3": return settle(WalkAnswer(.notApplicable), index)
    case "4": return settle(WalkAnswer(.notChecked), index)
    case "b":
      guard index > 0 else { return .complaint(.firstItem) }
      stage = .item(index - 1)
      return .none
    case "n":
      goOn(from: index)
      return .none
    case "s": return .summary
    case "q": return leave()
    default: return .complaint(.notAnAnswer)
    }
  }

  /// An empty line keeps the note there was.
  private mutating func takeNote(_ text: String, _ index: Int) -> Effect {
    if text.asKey == "b" { return goBack(to: index) }
    guard !text.isEmpty || pending.note != nil else { return .complaint(.noteNeeded) }
    if !text.isEmpty { pending.note = text }
    stage = .grade(index)
    return .save
  }

  /// An empty line takes the suggestion.
  private mutating func takeGrade(_ text: String, _ index: Int) -> Effect {
    switch text.asKey {
    case "": pending.grade = suggestedGrade(index)
    case "1", HazardGrade.ordinary.displayName: pending.grade = .ordinary
    case "2", HazardGrade.major.displayName: pending.grade = .major
    case "b": return goBack(to: index)
    default: return .complaint(.notAGrade)
    }
    stage = .photos(index)
    return .save
  }

  /// One path a line; an empty line ends them.
  private mutating func takePhoto(_ text: String, _ index: Int) -> Effect {
    if text.asKey == "b" { return goBack(to: index) }
    guard text.isEmpty else {
      if !pending.photos.contains(text) { pending.photos.append(text) }
      return .save
    }
    return settle(pending, index)
  }

  private mutating func takeConfirmation(_ text: String) -> Effect {
    switch text.asKey {
    case "y", "是":
      stage = .committing
      return .none
    case "b":
      stage = .item(items.count - 1)
      return .none
    case "s": return .summary
    case "q": return leave()
    default: return .complaint(.notAConfirmation)
    }
  }

  private mutating func settle(_ answer: WalkAnswer, _ index: Int) -> Effect {
    answers[items[index].reference] = answer
    goOn(from: index)
    return .save
  }

  /// Leaves the walk. What was answered has been saved; a draft there is, even of no answer.
  private mutating func leave() -> Effect {
    left = unfinished
    stage = .kept
    return .save
  }

  /// Drops what was said of a nonconformity.
  private mutating func goBack(to index: Int) -> Effect {
    stage = .item(index)
    return .save
  }

  private mutating func goOn(from index: Int) {
    stage = index + 1 < items.count ? .item(index + 1) : .confirmation
  }
}

extension InspectionWalk {
  /// The grade offered for a nonconformity: as answered before, else as the template suggests.
  package func suggestedGrade(_ index: Int) -> HazardGrade {
    answers[items[index].reference]?.grade ?? items[index].grade
  }

  /// How many items have each result; items without an answer count as not checked.
  package var counts: [AnswerResult: Int] {
    Dictionary(grouping: items) { answers[$0.reference]?.result ?? .notChecked }
      .mapValues(\.count)
  }

  package var answeredCount: Int { answers.count }

  /// The nonconformities in the order of the checklist.
  package var nonconformities: [(item: ChecklistItemSummary, answer: WalkAnswer)] {
    items.compactMap { item in
      answers[item.reference].flatMap { $0.result == .nonconform ? (item, $0) : nil }
    }
  }
}

extension String {
  /// A one-letter command as people type it, full-width too.
  fileprivate var asKey: String {
    guard count == 1, let scalar = unicodeScalars.first else { return self }
    let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
    let narrow = isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0).map(String.init) : nil
    return (narrow ?? self).lowercased()
  }
}
