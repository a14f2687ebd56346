/// Takes a zone's text apart into statements, and finds the one that is this zone's line.
struct StatementReader {
  let text: BoundaryText
  let names: TextNames
  private var matcher: FormMatcher
  private var knownPieces: [Place: [Piece]] = [:]
  private var knownHeadings: [Int: [Heading]] = [:]

  /// A statement, the heading that it stands under, and where it ends.
  struct Piece: Hashable {
    var meaning: TextMeaning
    var end: Int
    var kind: ZoneKind?
    var grade: String?
    var words: [TakenWord]

    static func == (left: Piece, right: Piece) -> Bool {
      left.meaning == right.meaning && left.end == right.end && left.kind == right.kind
        && left.grade == right.grade
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(meaning)
      hasher.combine(end)
    }
  }

  private struct Place: Hashable {
    var place: Int
    var heading: Heading?
  }

  private struct Heading: Hashable {
    var kind: ZoneKind?
    var grade: String?
    var end: Int
    var words: [TakenWord] = []
    /// Whether it is one of its own (保护范围：), not the subject of a sentence (保护范围自…).
    var isClosed = false

    static func == (left: Heading, right: Heading) -> Bool {
      left.kind == right.kind && left.grade == right.grade && left.end == right.end
    }

    func hash(into hasher: inout Hasher) { hasher.combine(end) }
  }

  /// A form with its number among all.
  private typealias Numbered = (number: Int, form: TextForm)

  private static let headings: [Numbered] = TextPattern.headings.compactMap { TextForm($0) }
    .enumerated().map { ($0, $1) }
  private static let forms: [(pattern: TextPattern, forms: [Numbered])] = {
    var number = headings.count
    return TextPattern.all.map { pattern in
      let forms = pattern.forms.compactMap { TextForm($0) }
      defer { number += forms.count }
      return (pattern, forms.enumerated().map { (number + $0, $1) })
    }
  }()
  /// Characters.
  private static let lengthLimit = 500
  /// More ways than this of taking a text apart are too many to be sure of one.
  private static let wayLimit = 200

  init(_ text: BoundaryText, _ names: TextNames) {
    // Longer texts say more than one line, and would only be taken apart at length.
    self.text = text.count > Self.lengthLimit ? BoundaryText("") : text
    self.names = names
    matcher = FormMatcher(WordReader(text: self.text, names: names))
  }

  // MARK: The whole

  mutating func reading(of grade: String?) -> ZoneReading {
    var ways: [[Piece]] = []
    collect(from: skipStops(0), under: nil, [], &ways)
    guard !matcher.isExhausted, ways.count < Self.wayLimit else {
      return ZoneReading(.unread(.noPattern))
    }
    var readings: [ZoneReading] = []
    for way in ways {
      guard let reading = choose(way, grade) else { continue }
      if !readings.contains(where: { $0.says(the: reading) }) { readings.append(reading) }
    }
    let best = readings.filter { $0.rule != nil }
    if let only = best.first, best.count == 1 { return only }
    if best.count > 1 { return unread(.ambiguous) }
    if let reading = readings.min(by: { $0.rank < $1.rank }) { return reading }
    return partly()
  }

  /// What became of a text that was not understood as a whole: the sides by features that some sentence names.
  private mutating func partly() -> ZoneReading {
    var reading = unread(.noPattern)
    var start = skipStops(0)
    while start < text.count {
      if let piece = pieces(at: start, under: nil).first(where: { $0.meaning.isLine }) {
        if case .features(let features) = piece.meaning, reading.features.isEmpty {
          reading.features = features
        }
        start = max(piece.end, start + 1)
      }
      while start < text.count, !isStop(start) { start += 1 }
      start = skipStops(start)
    }
    return reading
  }

  func unread(_ reason: ZoneReading.UnreadReason) -> ZoneReading {
    var reading = ZoneReading(.unread(reason))
    if reason == .noPattern, matcher.furthest < text.count {
      reading.rest = text[matcher.furthest..<text.count]
    }
    return reading
  }

  /// All ways to take the text apart from a place on.
  private mutating func collect(
    from place: Int, under heading: Heading?, _ pieces: [Piece], _ ways: inout [[Piece]]
  ) {
    guard ways.count < Self.wayLimit, !matcher.isExhausted else { return }
    if place >= text.count {
      if !pieces.isEmpty { ways.append(pieces) }
      return
    }
    for next in headings(at: place) {
      for piece in self.pieces(at: next.end, under: next) {
        collect(from: skipStops(piece.end), under: next, pieces + [piece], &ways)
      }
    }
    for piece in self.pieces(at: place, under: heading) {
      collect(from: skipStops(piece.end), under: heading, pieces + [piece], &ways)
    }
  }

  // MARK: Statements

  /// The statements that begin at a place and end where one may.
  private mutating func pieces(at place: Int, under heading: Heading?) -> [Piece] {
    let key = Place(place: place, heading: heading)
    if let known = knownPieces[key] { return known }
    let found = Self.forms.indices.flatMap { index in
      guard !Self.forms[index].pattern.needsHeading || heading?.isClosed == true else {
        return [Piece]()
      }
      let found = pieces(of: index, at: place, under: heading)
      // What a statement can take in belongs to it: 东3米 is not a statement beside 南6米.
      let end = found.map(\.end).max()
      return found.filter { $0.end == end }
    }
    knownPieces[key] = found
    return found
  }

  private mutating func pieces(
    of pattern: Int, at place: Int, under heading: Heading?
  ) -> [Piece] {
    var found: [Piece] = []
    let kind = heading?.kind ?? names.kind
    for (number, form) in Self.forms[pattern].forms {
      for taken in matcher.ways(form, number, from: place) {
        let end = taken.last?.end ?? place
        guard isBoundary(end) else { continue }
        let words = TextWords(text: text, taken: taken, kind: kind, site: names.site)
        // 建设控制地带：…为保护范围 contradicts itself.
        let isOne =
          words.namedKind == nil || heading?.kind == nil || words.namedKind == heading?.kind
        guard isOne, words.isAnchoredWell, words.hasFittingEdges, !words.takesHeadingForBase,
          let meaning = Self.forms[pattern].pattern.meaning(words)
        else {
          continue
        }
        let piece = Piece(
          meaning: meaning, end: end, kind: words.namedKind ?? heading?.kind,
          grade: words.grade ?? heading?.grade, words: (heading?.words ?? []) + taken)
        if !found.contains(piece) { found.append(piece) }
      }
    }
    return found
  }

  private mutating func headings(at place: Int) -> [Heading] {
    if let known = knownHeadings[place] { return known }
    var found: [Heading] = []
    for (number, form) in Self.headings {
      for taken in matcher.ways(form, number, from: place) {
        guard let end = taken.last?.end, end < text.count else { continue }
        let words = TextWords(text: text, taken: taken, kind: names.kind)
        // A heading that names another part is not about this zone's.
        let named: ZoneKind? = words.bases.contains(.protectionArea) ? .protectionArea : nil
        guard words.bases.allSatisfy({ $0 == .body || $0 == .protectionArea }),
          named == nil || !words.has(.kind), words.has(.kind) || named != nil || !words.has(.base)
        else { continue }
        let isClosed =
          words.has(.colon) || words.has(.kind) && words.has(.open) && words.has(.close)
        guard
          isClosed || words.has(.number) && words.bases.isEmpty && !words.has(.kind)
            || opensSentence(end)
        else { continue }
        let heading = Heading(
          kind: words.namedKind ?? named, grade: words.grade, end: end, words: taken,
          isClosed: isClosed)
        if !found.contains(heading) { found.append(heading) }
      }
    }
    knownHeadings[place] = found
    return found
  }

  /// Whether what stands behind the name of a zone makes it the subject of a sentence: 保护范围自…, 建设控制地带同….
  private func opensSentence(_ place: Int) -> Bool {
    text[place].map { "自从由以同与即距按".unicodeScalars.contains($0) } ?? false
  }

  private func isStop(_ place: Int) -> Bool {
    text[place].map { "，,。；;、.".unicodeScalars.contains($0) } ?? false
  }

  private func skipStops(_ place: Int) -> Int {
    var place = place
    while isStop(place) { place += 1 }
    return place
  }

  /// Whether a statement may end at a place: before a sign, a bracket, a new heading, or at the end.
  private mutating func isBoundary(_ place: Int) -> Bool {
    place >= text.count || isStop(place) || text[place] == "(" || !headings(at: place).isEmpty
  }
}

extension ZoneReading {
  /// Whether two readings come to the same.
  fileprivate func says(the other: ZoneReading) -> Bool {
    outcome == other.outcome && doubts == other.doubts && features == other.features
  }

  /// Which of several reasons is told: the nearer to a line, the earlier.
  fileprivate var rank: Int {
    switch reason {
    case nil: 0
    case .sidesMissing, .sideTwice, .baseMissing, .distanceOpen: 1
    case .size: 2
    case .otherKind, .otherGrade, .several: 3
    case .features: 4
    case .mixed: 5
    case .ambiguous, .noPattern: 6
    }
  }
}
