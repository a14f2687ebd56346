/// One way in which the texts of zones are written: what it looks like, what it means, texts that it was made for, and texts
/// that it must not touch. All of them stand in ``all``; to teach the reader a new way is to add one.
struct TextPattern: Sendable {
  /// What tests call it.
  let name: String
  let forms: [String]
  /// What words that follow one of the forms mean; `nil`: they are none of it after all.
  let meaning: @Sendable (TextWords) -> TextMeaning?
  /// Only behind a heading (保护范围：).
  var needsHeading = false
  /// Texts that it was made for, each with the kind of zone and what it means in its stored form.
  var made: [(text: String, kind: ZoneKind, notation: String)] = []
  /// Texts near to it that it must leave alone.
  var leaves: [(text: String, kind: ZoneKind)] = []
}

/// What a statement of a text means.
enum TextMeaning: Hashable, Sendable {
  case rule(ZoneRule, doubts: [StatedDistance])
  case unread(ZoneReading.UnreadReason)
  case features([ZoneFeature])
  /// Said beside a line, m².
  case area(Double)
  /// Said of the line before: 为一类建设控制地带.
  case aside

  /// Whether it is one about a line.
  var isLine: Bool {
    switch self {
    case .rule, .unread, .features: true
    case .area, .aside: false
    }
  }
}

/// The words of a statement that follows a form.
struct TextWords {
  let text: BoundaryText
  let taken: [TakenWord]
  /// Of the zone that the statement is about.
  let kind: ZoneKind
  /// Name of the site.
  var site: String? = nil

  func has(_ kind: WordClass) -> Bool { taken.contains { $0.kind == kind } }

  func string(_ word: TakenWord) -> String { text[word.start..<word.end] }

  /// The words of a class as they stand.
  func strings(_ kind: WordClass) -> [String] { taken.filter { $0.kind == kind }.map(string) }

  var bases: [ZoneBase] {
    taken.compactMap { if case .base(let base) = $0.value { base } else { nil } }
  }

  var distances: [StatedDistance] {
    taken.compactMap { if case .distance(let distance) = $0.value { distance } else { nil } }
  }

  /// The kind of zone that the statement itself names behind the line (为保护范围).
  var namedKind: ZoneKind? {
    taken.lazy.compactMap { if case .kind(let kind) = $0.value { kind } else { nil } }.last
  }

  var grade: String? {
    taken.lazy.compactMap { if case .grade(let grade) = $0.value { grade } else { nil } }.last
  }

  /// Whether a heading (保护范围：) was taken for what a distance counts from.
  var takesHeadingForBase: Bool {
    zip(taken, taken.dropFirst()).contains { word, next in
      switch word.value {
      case .base(.protectionArea), .base(.gradedArea):
        next.kind == .mark && [":", "："].contains(string(next))
      default: false
      }
    }
  }

  /// Whether the edges that are named are such as their base has: a protection area has no walls.
  var hasFittingEdges: Bool {
    zip(taken, taken.dropFirst()).allSatisfy { word, next in
      guard next.kind == .edge else { return true }
      switch word.value {
      case .base(.protectionArea), .base(.gradedArea), .base(.ground):
        return !BaseWords.outlines.contains(string(next)) && !string(next).contains("墙")
      default: return true
      }
    }
  }

  /// 以…为基线 counts from something; 保护范围为边线 without 以 may be what the protection area is.
  var isAnchoredWell: Bool {
    has(.from) || !strings(.anchor).contains { $0.contains("为") }
  }

  /// A naming word (为) without anything that is named is none.
  var isNamedWell: Bool { !has(.named) || namedKind != nil || grade != nil }

  /// What a distance counts from where the text does not say.
  var impliedBase: ZoneBase? { (namedKind ?? kind) == .protectionArea ? .body : nil }

  /// A rule with one distance, where the distance is one number.
  func rule(_ distance: StatedDistance, _ rule: (Double) -> ZoneRule) -> TextMeaning {
    guard distance.isOne else { return .unread(.distanceOpen(distance)) }
    return .rule(rule(distance.metres), doubts: distance.doubt == nil ? [] : [distance])
  }
}
