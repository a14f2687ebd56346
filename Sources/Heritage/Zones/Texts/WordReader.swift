/// Finds words of each class in a zone's text.
struct WordReader {
  let text: BoundaryText
  let names: TextNames

  typealias Match = (end: Int, value: TextValue)

  /// What of a class begins at a place, the longest first; none where nothing does.
  func matches(_ kind: WordClass, at place: Int) -> [Match] {
    switch kind {
    case .base: bases(at: place)
    case .centre: centres(at: place)
    case .distance:
      StatedDistance.read(in: text, at: place).map { [($0.end, .distance($0.0))] } ?? []
    case .direction: DirectionReader(text: text).directions(at: place)
    case .area: areas(at: place)
    case .kind: kinds(at: place)
    case .named: named(at: place)
    case .grade: grades(at: place)
    case .number: numbers(at: place)
    case .feature: features(at: place)
    case .span: spans(at: place)
    // Of words that begin alike the longest is meant: 外延伸, not 外 and 延伸.
    default: fixed(kind, at: place).first.map { [($0, .nothing)] } ?? []
    }
  }

  // MARK: Fixed words

  /// Words by class, then by first scalar, the longest first.
  private static let words = WordClass.allCases.map { index($0.words) }

  private static let before = index(BaseWords.before)
  private static let points = index(BaseWords.points)
  private static let middles = index([
    "中心", "中心点", "几何中心", "几何中心点", "的中心", "的中心点", "的几何中心", "心",
  ])

  private static func index(_ words: [String]) -> [Unicode.Scalar: [[Unicode.Scalar]]] {
    Dictionary(grouping: Set(words).map { Array($0.unicodeScalars) }) { $0[0] }
      .mapValues { $0.sorted { $0.count > $1.count } }
  }

  private func fixed(_ kind: WordClass, at place: Int) -> [Int] {
    ends(Self.words[kind.rawValue], at: place)
  }

  private func ends(_ words: [Unicode.Scalar: [[Unicode.Scalar]]], at place: Int) -> [Int] {
    guard let first = text[place], let words = words[first] else { return [] }
    return words.filter { text.starts($0, at: place) }.map { place + $0.count }
  }

  // MARK: What is counted from

  private func bases(at place: Int) -> [Match] {
    let starts = [place] + ends(Self.before, at: place)
    return starts.compactMap { names.named(in: text, at: $0) }.flatMap { base, end -> [Match] in
      // 教学楼本体, 示例塔塔基: the noun behind a name says what of it.
      let inner = names.named(in: text, at: end).flatMap { next in
        let isInner =
          switch (base, next.base) {
          // 本体墙基 is the outline of the body, not a thing of its own.
          case (.body, .thing(let word)): !Self.outlines.contains(word)
          case (.body, .body), (.body, .wall), (.part, .body): true
          default: false
          }
        return isInner ? next : nil
      }
      guard let inner else { return [(end, .base(base))] }
      // 示例塔古井 is the well: without its noun the rest would be another thing.
      let value = if case .part = base { base } else { inner.base }
      return [(inner.end, .base(value))]
    }
  }

  private static let outlines = Set(WordClass.edge.words)

  private func centres(at place: Int) -> [Match] {
    // 古井井口中心: whose it is may stand before it.
    let owners = bases(at: place).filter { match in
      if case .base(let base) = match.value { base.hasMiddle } else { false }
    }
    let marks = ([place] + owners.map(\.end)).flatMap { start in
      // 塔中心点 is the middle of the tower, 中心点 alone a point of its own.
      ends(Self.points, at: start).prefix(1).filter { start == place || text[start..<$0] != "中心点" }
        .map { end in (end, TextValue.centre(.mark(text[start..<end]))) }
    }
    let middles = bases(at: place).flatMap { match -> [Match] in
      guard case .base(let base) = match.value, base.hasMiddle else { return [] }
      // 碑身 is the mark itself, 碑身中心 the middle of it.
      let isMark = ends(Self.points, at: place).contains(match.end)
      return ((isMark ? [] : [match.end]) + ends(Self.middles, at: match.end)).map {
        ($0, .centre(.middle(of: base)))
      }
    }
    return marks + middles
  }

  // MARK: Beside the line

  private static let areaWords = index([
    "面积", "总面积", "占地面积", "用地面积", "保护范围面积", "建设控制地带面积", "建控地带面积", "保护面积", "面积为", "总占地面积", "占地",
    "合计面积", "区划面积", "合",
  ])
  private static let areaFillers = index(["约", "为", "共", "计", "约为", "合计", "共计", ":", "大约", "达"])
  private static let areaEndings = index(["左右", "余"])

  /// An area with the word that says so, or without it.
  private func areas(at place: Int) -> [Match] {
    ([place] + ends(Self.areaWords, at: place)).flatMap { start -> [Match] in
      var start = start
      while let next = ends(Self.areaFillers, at: start).first { start = next }
      guard let area = StatedArea.read(in: text, at: start) else { return [] }
      let end = ends(Self.areaEndings, at: area.end).first ?? area.end
      return [(end, .area(area.squareMetres))]
    }
  }

  /// Names of the zones, for headings and for what a line makes (为保护范围).
  private static let kindWords: [(word: [Unicode.Scalar], kind: ZoneKind)] = {
    let words: [(String, ZoneKind)] = [
      ("保护范围", .protectionArea), ("保护区", .protectionArea), ("文物保护范围", .protectionArea),
      ("建设控制地带", .controlZone), ("建控地带", .controlZone), ("建控区", .controlZone),
      ("建设控制区", .controlZone), ("建设控制带", .controlZone), ("风貌协调区", .settingZone),
      ("环境协调区", .settingZone),
    ]
    return words.map { (word: Array($0.0.unicodeScalars), kind: $0.1) }
      .sorted { $0.word.count > $1.word.count }
  }()

  private func kinds(at place: Int) -> [Match] {
    Self.kindWords.filter { text.starts($0.word, at: place) }.map {
      (place + $0.word.count, .kind($0.kind))
    }
  }

  private static let namings = index(["为", "为其", "划为", "划定为", "作为", "即为", "列为"])

  private func named(at place: Int) -> [Match] {
    ends(Self.namings, at: place).map { ($0, .nothing) }
  }

  private static let gradeWords: [(word: [Unicode.Scalar], grade: String)] = {
    let signs = [
      "一": ["一", "Ⅰ", "I", "1"], "二": ["二", "Ⅱ", "II", "2"], "三": ["三", "Ⅲ", "III", "3"],
      "四": ["四", "Ⅳ", "IV", "4"],
    ]
    var words = [("重点", "重点"), ("一般", "一般"), ("核心", "重点"), ("绝对", "重点")]
    for (grade, signs) in signs {
      words += signs.flatMap { [("\($0)类", grade), ("\($0)级", grade)] }
    }
    return words.map { (word: Array($0.0.unicodeScalars), grade: $0.1) }
      .sorted { $0.word.count > $1.word.count }
  }()

  private func grades(at place: Int) -> [Match] {
    Self.gradeWords.filter { text.starts($0.word, at: place) }.map {
      (place + $0.word.count, .grade($0.grade))
    }
  }

  /// The grade that a word of the register means, by the same list; `nil` for another word.
  static func grade(of word: String) -> String? {
    let plain = BoundaryText(word)
    return gradeWords.first { plain.starts($0.word, at: 0) }?.grade
      ?? gradeWords.first { BoundaryText(word + "类").scalars == $0.word }?.grade
  }

  /// 一、 (一) 1. ①: before a heading.
  private func numbers(at place: Int) -> [Match] {
    var place = place
    let isOpened = text[place].map { "([【".unicodeScalars.contains($0) } ?? false
    if isOpened { place += 1 }
    if let sign = text[place], (0x2460...0x2473).contains(sign.value) {
      return [(place + 1, .nothing)]
    }
    var end = place
    while let sign = text[end], end < place + 2,
      "0123456789一二三四五六七八九十".unicodeScalars.contains(sign)
    { end += 1 }
    guard end > place, let sign = text[end],
      (isOpened ? ")]】" : "、.,:)）").unicodeScalars.contains(sign)
    else { return [] }
    return [(end + 1, .nothing)]
  }

  private static let openings = index(["至", "到", "抵", "止于", "至于", "以"])

  /// 至 and what stands behind it up to the next sign; 以…为界.
  private func features(at place: Int) -> [Match] {
    guard let start = ends(Self.openings, at: place).first else { return [] }
    var end = start
    while let scalar = text[end], !"，,。；;、()：:".unicodeScalars.contains(scalar) { end += 1 }
    let opening = text[place..<start]
    return end > start ? [(end, .feature(text[start..<end], opening: opening))] : []
  }

  private static let extents = index([
    "东西", "南北", "东西长", "南北长", "东西宽", "南北宽", "长", "宽", "东西向", "南北向", "东西向长", "南北向长", "纵深", "进深",
    "面阔", "东西长约",
  ])

  /// A size: 东西120米, 长30米.
  private func spans(at place: Int) -> [Match] {
    ends(Self.extents, at: place).compactMap { start in
      StatedDistance.read(in: text, at: start).map { ($0.end, .nothing) }
    }
  }
}
