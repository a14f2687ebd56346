/// How a statement of a zone's text is built: classes of words one behind the other.
///
/// Written as `from? base edge* (mark* direction distance)+ end*`: a class by its name, or a group in brackets, then `?`
/// for none or one, `*` for none or more, `+` for one or more; `a|b` for one of several classes.
struct TextForm: Sendable {
  struct Item: Sendable {
    enum Content: Sendable {
      case words([WordClass])
      case group([Item])
    }

    var content: Content
    var isOptional = false
    var repeats = false
  }

  /// What to look for, step by step.
  enum Step: Sendable {
    case word([WordClass])
    /// Go on at either, the first one first.
    case either(Int, Int)
    case again(Int)
    case end
  }

  let steps: [Step]
  /// What it may begin with: most forms are ruled out by that alone.
  let beginnings: [WordClass]

  /// `nil` for what is no form.
  init?(_ text: String) {
    var scanner = Scanner(rest: Substring(text))
    guard let items = scanner.items(), scanner.rest.isEmpty, !items.isEmpty else { return nil }
    var steps: [Step] = []
    Self.add(items, to: &steps)
    self.steps = steps + [.end]
    beginnings = Self.beginnings(of: self.steps)
  }

  private static func beginnings(of steps: [Step]) -> [WordClass] {
    var (found, seen, open) = ([WordClass](), Set<Int>(), [0])
    while let step = open.popLast() {
      guard seen.insert(step).inserted else { continue }
      switch steps[step] {
      case .word(let classes): found += classes
      case .either(let first, let second): open += [first, second]
      case .again(let earlier): open.append(earlier)
      case .end: break
      }
    }
    return found
  }

  private static func add(_ items: [Item], to steps: inout [Step]) {
    for item in items {
      let start = steps.count
      // Room for the way past it.
      if item.isOptional { steps.append(.end) }
      switch item.content {
      case .words(let classes): steps.append(.word(classes))
      case .group(let inner): add(inner, to: &steps)
      }
      if item.repeats {
        steps.append(item.isOptional ? .again(start) : .either(start, steps.count + 1))
      }
      if item.isOptional { steps[start] = .either(start + 1, steps.count) }
    }
  }

  private struct Scanner {
    var rest: Substring

    /// Items up to the end or a closing bracket; `nil` where something is no item.
    mutating func items() -> [Item]? {
      var items: [Item] = []
      while true {
        rest = rest.drop { $0 == " " }
        guard let next = rest.first, next != ")" else { return items }
        guard var item = item() else { return nil }
        switch rest.first {
        case "?": item.isOptional = true
        case "*": (item.isOptional, item.repeats) = (true, true)
        case "+": item.repeats = true
        default:
          items.append(item)
          continue
        }
        rest.removeFirst()
        items.append(item)
      }
    }

    private mutating func item() -> Item? {
      if rest.first == "(" {
        rest.removeFirst()
        guard let inner = items(), rest.first == ")" else { return nil }
        rest.removeFirst()
        return Item(content: .group(inner))
      }
      let name = rest.prefix { $0.isLetter || $0 == "|" }
      rest = rest.dropFirst(name.count)
      let classes = name.split(separator: "|", omittingEmptySubsequences: false).map {
        WordClass(name: String($0))
      }
      guard !classes.isEmpty, !classes.contains(nil) else { return nil }
      return Item(content: .words(classes.compactMap(\.self)))
    }
  }
}

/// A word of a text and what it was taken for.
struct TakenWord: Hashable, Sendable {
  let kind: WordClass
  let start: Int
  let end: Int
  let value: TextValue
}

/// Finds the ways in which a text follows forms.
struct FormMatcher {
  private let reader: WordReader
  /// What begins at each place, by class.
  private var known: [[WordReader.Match]?]
  /// Steps of a form that lead nowhere from a place, by form.
  private var dead: [Int: [Bool]] = [:]
  private var count = 0
  private var depth = 0
  /// The furthest place that any form came to.
  private(set) var furthest = 0

  /// No text that people write needs as many.
  private static let limit = 40_000
  /// Steps within one another: what a thread's stack holds.
  private static let depthLimit = 800

  init(_ reader: WordReader) {
    self.reader = reader
    known = Array(repeating: nil, count: (reader.text.count + 1) * WordClass.allCases.count)
  }

  /// Whether it was given up: then nothing is sure.
  var isExhausted: Bool { count > Self.limit }

  /// Every way to follow a form from a place, each with its words, up to any place where it may end.
  ///
  /// - Parameter number: of the form, among all that this matcher is asked for.
  mutating func ways(_ form: TextForm, _ number: Int, from start: Int) -> [[TakenWord]] {
    guard form.beginnings.contains(where: { !matches($0, at: start).isEmpty }) else { return [] }
    var search = Search(
      steps: form.steps,
      dead: dead[number]
        ?? Array(repeating: false, count: form.steps.count * (reader.text.count + 1)))
    _ = follow(0, at: start, &search)
    dead[number] = search.dead
    return search.found
  }

  private struct Search {
    let steps: [TextForm.Step]
    var dead: [Bool]
    var taken: [TakenWord] = []
    var found: [[TakenWord]] = []
  }

  /// Whether a way leads to the end.
  private mutating func follow(_ step: Int, at place: Int, _ search: inout Search) -> Bool {
    let key = place * search.steps.count + step
    count += 1
    guard !isExhausted, !search.dead[key] else { return false }
    guard depth < Self.depthLimit else {
      count = Self.limit + 1
      return false
    }
    depth += 1
    defer { depth -= 1 }
    var leads = false
    switch search.steps[step] {
    case .end:
      search.found.append(search.taken)
      return true
    case .either(let first, let second):
      leads = follow(first, at: place, &search)
      if follow(second, at: place, &search) { leads = true }
    case .again(let earlier): leads = follow(earlier, at: place, &search)
    case .word(let classes):
      for kind in classes {
        for match in matches(kind, at: place) {
          furthest = max(furthest, match.end)
          search.taken.append(
            TakenWord(kind: kind, start: place, end: match.end, value: match.value))
          if follow(step + 1, at: match.end, &search) { leads = true }
          search.taken.removeLast()
        }
      }
    }
    if !leads { search.dead[key] = true }
    return leads
  }

  private mutating func matches(_ kind: WordClass, at place: Int) -> [WordReader.Match] {
    let key = place * WordClass.allCases.count + kind.rawValue
    if let found = known[key] { return found }
    let found = place < reader.text.count ? reader.matches(kind, at: place) : []
    known[key] = found
    return found
  }
}
