package import Heritage
package import HeritageStore

// How the walk is looked over, and how one gets about in it.
extension InspectionWalk {
  /// How many items have each result, of those that have an answer.
  package var counts: [AnswerResult: Int] {
    Dictionary(grouping: answers.values, by: \.result).mapValues(\.count)
  }

  package var answeredCount: Int { answers.count }

  package var openCount: Int { items.count - answers.count }

  /// The nonconformities in the order of the checklist, each with its place.
  package var nonconformities: [(index: Int, answer: WalkAnswer)] {
    items.indices.compactMap { index in
      answers[items[index].reference].flatMap { $0.result == .nonconform ? (index, $0) : nil }
    }
  }

  /// Items found to conform although a hazard of theirs stands on the ledger.
  package var conformingWithHazard: [Int] {
    items.indices.filter { index in
      answers[items[index].reference]?.result == .conform
        && !hazards(of: index).isEmpty
    }
  }

  /// Hazards of an item that stand on the ledger.
  package func hazards(of index: Int) -> [HazardSummary] {
    memories[items[index].reference]?.openHazards ?? []
  }

  package func section(of index: Int) -> WalkSection {
    sections.first { $0.items.contains(index) }
      ?? WalkSection(checklist: items[index].checklist, name: items[index].section, items: [index])
  }

  /// The items of a section that have no answer yet.
  package func open(in section: WalkSection) -> [Int] {
    section.items.filter { answers[items[$0].reference] == nil }
  }

  /// Of those, the ones that want a look of their own: major, not in order the last time, or with a hazard on the ledger.
  package func setApart(in section: WalkSection) -> [Int] {
    open(in: section).filter {
      items[$0].grade == .major || memories[items[$0].reference]?.isRemarkable == true
    }
  }

  package var progress: [SectionProgress] {
    sections.enumerated().map { index, section in
      let given = section.items.compactMap { answers[items[$0].reference] }
      return SectionProgress(
        number: index + 1, section: section, answered: given.count,
        nonconform: given.count { $0.result == .nonconform })
    }
  }

  /// Goes where a command points, or says what there is to choose from.
  mutating func look(_ command: WalkCommand) -> Effect {
    switch command {
    case .sections(nil): return .sections(progress)
    case .sections(let number?):
      guard sections.indices.contains(number - 1) else { return .complaint(.noSuchSection(number)) }
      return enter(sections[number - 1])
    case .go(let words): return go(to: words)
    case .search(let words): return search(words)
    default: return .none
    }
  }

  private mutating func go(to words: String) -> Effect {
    if let number = Int(words.halfWidth) {
      guard items.indices.contains(number - 1) else { return .complaint(.noSuchItem(number)) }
      stage = .item(number - 1)
      return .none
    }
    let code = words.asCode
    let called = items.indices.filter {
      !code.isEmpty && [items[$0].code.asCode, items[$0].reference.asCode].contains(code)
    }
    if !called.isEmpty { return choose(called) }
    let name = words.halfWidth.lowercased()
    let named = progress.filter {
      $0.section.name.halfWidth.lowercased().contains(name)
        || $0.section.checklist.lowercased() == name
    }
    if named.count == 1 { return enter(named[0].section) }
    return named.isEmpty ? search(words) : .sections(named)
  }

  /// Items that hold all the words, in whatever is shown of them.
  private mutating func search(_ line: String) -> Effect {
    let words = line.halfWidth.lowercased().split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return .complaint(.wordNeeded) }
    let hits = items.indices.filter { index in
      let text = text(of: index)
      return words.allSatisfy { text.contains($0) }
    }
    return hits.isEmpty ? .complaint(.notFound(line)) : choose(hits)
  }

  private func text(of index: Int) -> String {
    let item = items[index]
    let memory = memories[item.reference]
    let parts =
      [item.reference, item.section, item.subject, item.method]
      + [answers[item.reference]?.note, memory?.last?.note].compactMap { $0 }
      + (memory?.openHazards ?? []).map(\.description)
    return parts.joined(separator: "\n").halfWidth.lowercased()
  }

  private mutating func choose(_ found: [Int]) -> Effect {
    guard found.count == 1 else { return .hits(found) }
    stage = .item(found[0])
    return .none
  }

  /// The first item of a section that has no answer yet, or its first.
  private mutating func enter(_ section: WalkSection) -> Effect {
    guard let index = open(in: section).first ?? section.items.first else { return .none }
    stage = .item(index)
    return .none
  }
}

extension String {
  /// A code as people type it: letters of either case, hyphens and leading zeros left out (`b7` for `B-07`).
  fileprivate var asCode: String {
    var code = ""
    var isAfterDigit = false
    for character in halfWidth.uppercased() where character != "-" && !character.isWhitespace {
      if character == "0", !isAfterDigit { continue }
      isAfterDigit = character.isASCII && character.isNumber
      code.append(character)
    }
    return code
  }
}
