package import Heritage
import HeritageStore

// How an answer is described: in one line, or question after question.
extension InspectionWalk {
  /// The grade offered for the answer being described: as given before, else as the template suggests.
  package func suggestedGrade(_ index: Int) -> HazardGrade {
    pending.grade ?? items[index].grade
  }

  /// Takes photographs for the answer being described, each once; `settles` where nothing more is asked.
  package mutating func add(_ photos: [String], settles: Bool) -> Effect {
    guard case .photos(let index) = stage else { return .none }
    for photo in photos where !pending.photos.contains(photo) { pending.photos.append(photo) }
    return settles ? settle(pending, index) : .save
  }

  /// A nonconformity without a note is asked on about; everything else is settled, once its photographs are found.
  mutating func take(_ statement: WalkStatement, _ index: Int) -> Effect {
    pending = WalkAnswer(statement.result)
    pending.note = statement.note
    if statement.result == .nonconform {
      let before = answers[items[index].reference].flatMap { $0.result == .nonconform ? $0 : nil }
      pending.note = statement.note ?? before?.note
      pending.grade = statement.grade ?? before?.grade
      pending.photos = before?.photos ?? []
      if statement.note == nil {
        guard let photos = statement.photos else {
          stage = .note(index)
          return .save
        }
        guard pending.note != nil else { return .complaint(.noteNeeded) }
        return describe(photos, index)
      }
    }
    guard let photos = statement.photos else { return settleGraded(index) }
    return describe(photos, index)
  }

  /// Photographs for the answer that an item has.
  mutating func takePhotographs(_ words: String, _ index: Int) -> Effect {
    guard let answer = answers[items[index].reference] else { return .complaint(.answerNeeded) }
    pending = answer
    return describe(words, index)
  }

  /// On to the photographs: those that the words name, or those asked for.
  private mutating func describe(_ photos: String, _ index: Int) -> Effect {
    if pending.result == .nonconform { pending.grade = suggestedGrade(index) }
    stage = .photos(index)
    return photos.isEmpty ? .save : .photographs(photos, settles: true)
  }

  private mutating func settleGraded(_ index: Int) -> Effect {
    if pending.result == .nonconform { pending.grade = suggestedGrade(index) }
    return settle(pending, index)
  }

  /// An empty line keeps the note there was.
  mutating func takeNote(_ text: String, _ index: Int) -> Effect {
    if let effect = takeKey(text, index) { return effect }
    guard !text.isEmpty || pending.note != nil else { return .complaint(.noteNeeded) }
    if !text.isEmpty { pending.note = text }
    stage = .grade(index)
    return .save
  }

  /// An empty line takes the suggestion.
  mutating func takeGrade(_ text: String, _ index: Int) -> Effect {
    if let effect = takeKey(text, index) { return effect }
    switch text.asKey {
    case "": pending.grade = suggestedGrade(index)
    case "1", HazardGrade.ordinary.displayName: pending.grade = .ordinary
    case "2", HazardGrade.major.displayName: pending.grade = .major
    default: return .complaint(.notAGrade)
    }
    stage = .photos(index)
    return .save
  }

  /// Words of a shell; an empty line ends them, `x` drops those there are.
  mutating func takePhotos(_ text: String, _ index: Int) -> Effect {
    if let effect = takeKey(text, index) { return effect }
    switch text.asKey {
    case "": return settle(pending, index)
    case "x":
      pending.photos = []
      return .save
    default: return .photographs(text, settles: false)
    }
  }

  /// The keys that mean the same at every question about an answer: `b` drops what was said of it, `q` keeps it.
  private mutating func takeKey(_ text: String, _ index: Int) -> Effect? {
    switch text.asKey {
    case "b":
      stage = .item(index)
      return .save
    case "q": return leave()
    case "?": return .help
    default: return nil
    }
  }
}

extension String {
  /// A one-letter command as people type it, full-width too.
  package var asKey: String { count == 1 ? halfWidth.lowercased() : self }
}
