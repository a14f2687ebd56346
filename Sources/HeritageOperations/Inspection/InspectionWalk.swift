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

/// An answer that is still being described, by the item's reference.
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
    /// Does what has no answer yet in this item's section conform?
    case rest(Int)
    /// All is shown: commit? The item is the one to go back to.
    case review(Int)
    case committing
    /// Left, with the draft kept.
    case kept
  }

  /// What to do before asking on.
  package enum Effect: Hashable, Sendable {
    case none, save, summary, help
    case sections([SectionProgress])
    /// Items that a word was found in.
    case hits([Int])
    /// Find the photographs that these words of a shell name, and ``InspectionWalk/add(_:settles:)`` them.
    case photographs(String, settles: Bool)
    case complaint(Complaint)
  }

  /// Why a line was not taken.
  package enum Complaint: Hashable, Sendable {
    case notAnAnswer, firstItem, noteNeeded, notAGrade, notAConfirmation, notARest
    /// Nothing of the section, or of the whole, is without an answer.
    case nothingLeft
    case noSuchItem(Int), noSuchSection(Int)
    case notFound(String)
    case wordNeeded
    /// Photographs belong to an answer.
    case answerNeeded
  }

  package let items: [ChecklistItemSummary]
  package let sections: [WalkSection]
  /// What is known of the items already, by reference.
  package let memories: [String: ItemMemory]
  package internal(set) var answers: [String: WalkAnswer]
  package internal(set) var stage: Stage
  /// The answer being described.
  package internal(set) var pending = WalkAnswer(.nonconform)
  /// What was being described when the walk was left.
  private var left: UnfinishedAnswer?

  /// Begins where an answer was left unfinished, else at the first item that has no answer yet; answers to items that
  /// are not asked are dropped.
  package init(
    _ items: [ChecklistItemSummary], memories: [String: ItemMemory] = [:],
    answers: [String: WalkAnswer] = [:], unfinished: UnfinishedAnswer? = nil
  ) {
    let asked = Set(items.map(\.reference))
    self.items = items
    self.memories = memories
    sections = WalkSection.all(of: items)
    self.answers = answers.filter { asked.contains($0.key) }
    guard let unfinished,
      let index = items.firstIndex(where: { $0.reference == unfinished.item })
    else {
      stage =
        items.firstIndex { answers[$0.reference] == nil }.map(Stage.item)
        ?? .review(items.count - 1)
      return
    }
    pending = unfinished.answer
    switch unfinished.question {
    case .note: stage = .note(index)
    case .grade: stage = .grade(index)
    case .photos: stage = .photos(index)
    }
  }

  /// The answer that is being described; `nil` where none is.
  package var unfinished: UnfinishedAnswer? {
    let (index, question): (Int, UnfinishedAnswer.Question)
    switch stage {
    case .note(let item): (index, question) = (item, .note)
    case .grade(let item): (index, question) = (item, .grade)
    case .photos(let item): (index, question) = (item, .photos)
    case .kept: return left
    case .item, .rest, .review, .committing: return nil
    }
    return UnfinishedAnswer(item: items[index].reference, question: question, answer: pending)
  }

  /// Takes a line; `nil` is the end of input.
  package mutating func take(_ line: String?) -> Effect {
    guard let line else { return leave() }
    let text = line.trimmed
    return switch stage {
    case .item(let index): takeCommand(WalkCommand(text), index)
    case .note(let index): takeNote(text, index)
    case .grade(let index): takeGrade(text, index)
    case .photos(let index): takePhotos(text, index)
    case .rest(let index): takeRest(text, index)
    case .review(let index): takeReview(text, index)
    case .committing, .kept: .none
    }
  }

  private mutating func takeCommand(_ command: WalkCommand, _ index: Int) -> Effect {
    switch command {
    case .answer(let statement): return take(statement, index)
    case .photos(let words): return takePhotographs(words, index)
    case .back:
      guard index > 0 else { return .complaint(.firstItem) }
      stage = .item(index - 1)
    case .next: stage = index + 1 < items.count ? .item(index + 1) : .review(index)
    case .review: stage = .review(index)
    case .leave: return leave()
    case .rest:
      guard !open(in: section(of: index)).isEmpty else { return .complaint(.nothingLeft) }
      stage = .rest(index)
    case .help: return .help
    case .sections, .go, .search: return look(command)
    case .unknown: return .complaint(.notAnAnswer)
    }
    return .none
  }

  /// All but the end of the walk is open from the review too, so that what is seen there can be changed.
  private mutating func takeReview(_ text: String, _ index: Int) -> Effect {
    if text.asKey == "y" || text == "是" {
      stage = .committing
      return .none
    }
    let command = WalkCommand(text)
    switch command {
    case .back: stage = .item(index)
    case .next:
      guard let next = items.indices.first(where: { answers[items[$0].reference] == nil })
      else { return .complaint(.nothingLeft) }
      stage = .item(next)
    case .review: return .summary
    case .leave: return leave()
    case .help: return .help
    case .sections, .go, .search: return look(command)
    case .answer, .photos, .rest, .unknown: return .complaint(.notAConfirmation)
    }
    return .none
  }

  /// `y`: all that is open, and on to what is open of the next section; `o`: all but what wants a look of its own. One
  /// may go from here wherever one may go from an item.
  private mutating func takeRest(_ text: String, _ index: Int) -> Effect {
    let open = open(in: section(of: index))
    let apart = Set(setApart(in: section(of: index)))
    let chosen: [Int]
    switch text.asKey {
    case "y", "是": chosen = open
    case "o" where !apart.isEmpty && apart.count < open.count:
      chosen = open.filter { !apart.contains($0) }
    case "b", "n":
      stage = .item(index)
      return .none
    default: return leaveRest(by: WalkCommand(text), index)
    }
    for place in chosen { answers[items[place].reference] = WalkAnswer(.conform) }
    if let first = self.open(in: section(of: index)).first {
      stage = .item(first)
    } else {
      goOn(from: index)
      if case .item(let next) = stage { stage = .rest(next) }
    }
    return .save
  }

  private mutating func leaveRest(by command: WalkCommand, _ index: Int) -> Effect {
    switch command {
    case .review, .leave, .help, .sections, .go, .search: takeCommand(command, index)
    case .answer, .photos, .back, .next, .rest, .unknown: .complaint(.notARest)
    }
  }

  mutating func settle(_ answer: WalkAnswer, _ index: Int) -> Effect {
    answers[items[index].reference] = answer
    goOn(from: index)
    return .save
  }

  /// Leaves the walk. What was answered has been saved; a draft there is, even of no answer.
  mutating func leave() -> Effect {
    left = unfinished
    stage = .kept
    return .save
  }

  /// Goes back to the review from a commit that cannot be.
  package mutating func review() {
    stage = .review(items.count - 1)
  }

  /// The next item that has no answer, or the review where none comes after.
  private mutating func goOn(from index: Int) {
    stage =
      items.indices.dropFirst(index + 1).first { answers[items[$0].reference] == nil }
      .map(Stage.item) ?? .review(index)
  }
}
