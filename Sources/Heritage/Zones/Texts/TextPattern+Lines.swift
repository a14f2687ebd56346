extension TextPattern {
  /// How a statement may end: 以内, 范围内的区域, 处为界, 以内为一类建设控制地带.
  private static let tail = "within? at? passed* (mark* named passed* grade? kind? passed*)?"
  /// What is counted from, first: 以保护范围边界为基线，自墙基起.
  private static let source = "from? base passed? edge* passed? anchor? mark*"

  /// All round and outward, in any order: 四周各向外扩, 向四周均匀外延.
  private static let spread = "toward|each|allRound|outward*"

  /// The same distance all round.
  static let offset = TextPattern(
    name: "offset",
    forms: [
      "\(source) \(spread) distance \(tail)",
      "far|from? base edge* mark? distance within \(tail)",
      "far base edge* distance at \(tail)",
      "\(spread) distance \(tail)",
    ],
    meaning: { words in
      guard words.isNamedWell, let distance = words.distances.first,
        // 10米以内 counts from what is named, 10米处 from what it is said to be far from.
        words.has(.outward) || words.has(.allRound) || words.has(.within) && words.has(.base)
          || words.has(.far)
      else { return nil }
      // 再外扩 counts from the line before.
      guard words.has(.base) || !words.strings(.each).contains("再") else { return nil }
      guard let base = words.bases.first ?? words.impliedBase else { return .unread(.baseMissing) }
      return words.rule(distance) { .offset(from: base, metres: $0) }
    },
    made: [
      ("本体外扩10米。", .protectionArea, "offset body 10"),
      ("保护范围外20米", .controlZone, "offset protectionArea 20"),
      ("以保护范围边界为基线，向外延伸三十米以内", .controlZone, "offset protectionArea 30"),
      ("自墙基外缘起四周各5米", .protectionArea, "offset body 5"),
      ("距本体20米以内", .protectionArea, "offset body 20"),
      ("围墙外扩3米", .protectionArea, "offset wall 3"),
      ("四周外扩8米范围内", .protectionArea, "offset body 8"),
    ],
    leaves: [
      ("本体外墙10米", .protectionArea), ("10米以内", .protectionArea), ("本体10米处", .protectionArea),
      ("保护范围为10米以内", .controlZone), ("保护范围内20米", .controlZone),
      ("本体外扩10米至20米处的河岸", .protectionArea), ("本体外扩10平方米", .protectionArea),
      ("示例路外扩10米", .protectionArea), ("本体向内10米", .protectionArea),
      ("本体外扩10米，南侧除外", .protectionArea), ("本体中心外扩10米", .protectionArea),
    ])

  /// The same line as what it lies about, or within it.
  static let same = TextPattern(
    name: "same",
    forms: [
      "allRound? passed? same passed? base passed? edge* passed* alike? \(tail)",
      "allRound? from base passed? edge* bound \(tail)",
      "base passed? edge* within \(tail)",
    ],
    meaning: { sameMeaning($0) },
    made: [
      ("同本体", .protectionArea, "same body"),
      ("与保护范围一致。", .controlZone, "same protectionArea"),
      ("以本体外墙为界", .protectionArea, "same body"),
      ("围墙以内", .protectionArea, "wall"), ("以现状围墙为界", .protectionArea, "wall"),
      ("墙基以内", .protectionArea, "same body"),
    ],
    leaves: [
      ("与本体", .protectionArea), ("城墙以内", .protectionArea), ("以山门为界", .protectionArea),
      ("保护范围以内", .controlZone),
      ("同示例街区", .protectionArea), ("以示例路为界", .protectionArea),
    ])

  /// The same, said by a heading: 保护范围：文物本体。
  static let named = TextPattern(
    name: "named",
    forms: ["base passed? edge* passed* \(tail)"],
    meaning: { words in words.has(.named) ? nil : sameMeaning(words) }, needsHeading: true,
    made: [
      ("保护范围：文物本体。", .protectionArea, "same body"),
      ("保护范围为遗址现占地范围", .protectionArea, "same body"),
    ],
    leaves: [("墙基", .protectionArea), ("台基。", .protectionArea)])

  /// The body by its own name and nothing else, as the text of its protection area.
  static let bare = TextPattern(
    name: "bare", forms: ["base passed? edge* passed*"],
    meaning: { words in
      guard words.kind == .protectionArea, let base = words.bases.first else { return nil }
      switch base {
      // The name of the site alone may be said of anything.
      case .body
      where words.strings(.base).contains { word in
        BaseWords.bodies.contains { word.hasSuffix($0) }
      }:
        return .rule(.same(as: .body), doubts: [])
      case .thing(let word) where BaseWords.ruins.contains(word) && word.hasSuffix("范围"):
        return .rule(.same(as: base), doubts: [])
      default: return nil
      }
    },
    made: [
      ("文物本体。", .protectionArea, "same body"), ("遗址分布范围", .protectionArea, "same body"),
    ],
    leaves: [("塔", .protectionArea), ("围墙", .protectionArea), ("文物本体", .controlZone)])

  private static func sameMeaning(_ words: TextWords) -> TextMeaning? {
    guard words.isNamedWell, let base = words.bases.first else { return nil }
    // 与 alone opens what may end in any way.
    let isOpen = words.strings(.same).contains { ["与", "和"].contains($0) }
    guard !isOpen || words.has(.alike) else { return nil }
    switch base {
    case .wall: return .rule(.wall, doubts: [])
    // 城墙以内 is more than the wall, and 以山门为界 a line of which it is a point.
    case .thing(let word) where !(BaseWords.outlines + BaseWords.ruins).contains(word): return nil
    // Within a wall is more than the wall, which is what the part is drawn as.
    case .part(let name) where BaseWords.walls.contains { name.hasSuffix($0) }: return nil
    // Within the protection area there is no other zone, and it is not its own base.
    case .protectionArea where words.has(.within) || words.kind == .protectionArea: return nil
    default: return .rule(.same(as: base), doubts: [])
    }
  }

  /// A circle about the middle or a mark.
  static let circle = TextPattern(
    name: "circle",
    forms: [
      "from? centre passed? about? anchor? mark* from? radius mark? distance passed? \(tail)",
      "from? centre passed? about mark* from? distance radius passed* \(tail)",
    ],
    meaning: { words in
      guard words.isNamedWell, let distance = words.distances.first else { return nil }
      let centres = words.taken.compactMap { word in
        if case .centre(let centre) = word.value { centre } else { nil as ZoneCentre? }
      }
      guard let centre = centres.first else { return nil }
      return words.rule(distance) { .radius(about: centre, metres: $0) }
    },
    made: [
      ("以本体中心为圆心，半径30米以内。", .protectionArea, "radius body 30"),
      ("以塔心为圆心，20米为半径的圆形范围", .protectionArea, "radius body 20"),
    ],
    leaves: [
      ("以保护范围中心为圆心，半径30米", .controlZone), ("以示例路口为圆心，半径30米", .protectionArea),
      ("以本体中心为圆心，30米", .protectionArea),
    ])

  /// How large it is: nothing counts from anywhere.
  static let size = TextPattern(
    name: "size", forms: ["(\(source))? span (mark* span)+ \(tail)"],
    meaning: { $0.isNamedWell ? .unread(.size) : nil },
    leaves: [("东西各20米，南北各30米", .protectionArea), ("东西外扩20米，南北外扩30米", .protectionArea)])
}

extension TextPattern {
  /// The area that a text states.
  static let area = TextPattern(
    name: "area", forms: ["open? area close?"],
    meaning: { words in
      for case .area(let squareMetres) in words.taken.map(\.value) { return .area(squareMetres) }
      return nil
    })

  /// The class or name of the zone, said behind its line.
  static let grade = TextPattern(
    name: "grade",
    forms: ["within? passed? named passed* grade? kind? passed*", "open grade kind? close"],
    meaning: { $0.isNamedWell ? .aside : nil })

  /// Where to look beside the text.
  static let note = TextPattern(
    name: "note", forms: ["open? note close?"], meaning: { _ in .aside })

  /// All of them, statements first.
  static let all: [TextPattern] = [
    offset, same, named, bare, circle, sides, rays, features, size, area, grade, note,
  ]

  /// Headings: 保护范围：, (二)建设控制地带为, 示例塔保护范围, 重点保护区：.
  static let headings = [
    "open? number? close? passed* (base mark*)? open? grade? kind open? grade? close? colon+",
    "open? number? close? passed* (base mark*)? open? grade? kind grade? close?",
    // 门楼保护范围：, where 门楼 is the zone's own part.
    "open? number? close? passed* base close? colon+", "open? number? close? passed* base close?",
    "number",
  ]
}
