/// The values that stand on a command line, each with the argument that it is for.
struct ArgumentSlots {
  struct Slot {
    let shape: ArgumentShape
    let subject: ArgumentSubject?
    let text: String
    /// Where it stands in the words, and what of that word comes before it: `--on=` of `--on=今天`.
    let index: Int
    let lead: String
  }

  private(set) var slots: [Slot] = []
  /// The option whose value would come next, where the words end with it.
  private(set) var open: ArgumentShape?
  /// Positional arguments that are still to be given, the next first.
  private(set) var missing: [ArgumentShape]

  /// Reads the words behind a verb. What the verb does not have is passed over: the parser says so.
  init(_ words: [String], of shapes: [ArgumentShape]) {
    let named = Dictionary(
      shapes.flatMap { shape in (shape.names ?? []).map { ($0.spelling, shape) } },
      uniquingKeysWith: { $1 })
    missing = shapes.filter { $0.kind == .positional }
    var index = 0
    var isAfterTerminator = false
    while index < words.count {
      let word = words[index]
      if isAfterTerminator || !word.hasPrefix("-") || word == "-" {
        takePositional(word, at: index)
      } else if word == "--" {
        isAfterTerminator = true
      } else if let equals = word.firstIndex(of: "="), word.hasPrefix("--") {
        if let shape = named[String(word[..<equals])] {
          let value = word.index(after: equals)
          add(shape, String(word[value...]), at: index, lead: String(word[..<value]))
        }
      } else if let shape = named[word], shape.kind == .option {
        index = takeOption(shape, words, after: index)
      }
      index += 1
    }
  }

  private mutating func takePositional(_ word: String, at index: Int) {
    guard let shape = missing.first else { return }
    if !shape.isRepeating { missing.removeFirst() }
    add(shape, word, at: index)
  }

  /// Takes what follows an option; returns where its last value stands.
  private mutating func takeOption(
    _ shape: ArgumentShape, _ words: [String], after index: Int
  ) -> Int {
    guard index + 1 < words.count else {
      open = shape
      return index
    }
    guard shape.parsingStrategy == "upToNextOption" else {
      add(shape, words[index + 1], at: index + 1)
      return index + 1
    }
    var last = index
    while last + 1 < words.count, !words[last + 1].hasPrefix("-") {
      last += 1
      add(shape, words[last], at: last)
    }
    if last + 1 == words.count { open = shape }
    return last
  }

  private mutating func add(
    _ shape: ArgumentShape, _ text: String, at index: Int, lead: String = ""
  ) {
    slots.append(
      Slot(shape: shape, subject: ArgumentSubject(shape), text: text, index: index, lead: lead))
  }
}
