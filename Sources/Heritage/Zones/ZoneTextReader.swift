/// Reads the text of a zone by the patterns in which such texts are published, each a way to draw a line. A text is
/// read only where every word of it is understood: what says more than the pattern stays text.
public struct ZoneTextReader {
  /// A protection area without a stated base counts from the body; any other zone has to say.
  let kind: ZoneKind
  /// Name of the part of the site that the zone belongs to: the text may call the body by it.
  let partName: String?
  /// Names of the other parts: the text may count from one of them.
  let otherParts: [String]

  /// - Parameters:
  ///   - partName: name of the part that the zone belongs to; `nil` for the whole site.
  ///   - otherParts: names of the site's other parts.
  public static func read(
    _ text: String, kind: ZoneKind, partName: String? = nil, otherParts: [String] = []
  ) -> ZoneReading {
    ZoneTextReader(
      kind: kind, partName: partName.map(plain), otherParts: otherParts.map(plain)
    ).reading(of: text)
  }

  /// The area that a text states in a clause at its end, m²: “…，面积约500平方米。” `nil` where it states none, or says more
  /// of it.
  public static func statedArea(in text: String) -> Double? {
    // Most texts state none.
    guard text.unicodeScalars.contains("积") else { return nil }
    var found: Double?
    _ = TextCursor(text) { clause in
      guard let area = area(in: clause) else { return isClass(clause) }
      found = area
      return true
    }
    return found.flatMap { $0 > 0 ? $0 : nil }
  }

  /// As texts are compared: without white space, narrow.
  static func plain(_ text: String) -> String { TextCursor.narrow(text) }

  private func reading(of text: String) -> ZoneReading {
    let start = TextCursor(text) { Self.area(in: $0) != nil || Self.isClass($0) }
    if let rule = same(start) ?? wall(start) ?? radius(start) { return .rule(rule) }
    if let found = offset(start) {
      guard let base = found.base ?? impliedBase else { return .unread(.baseMissing) }
      return .rule(.offset(from: base, metres: found.metres))
    }
    return SideReader(reader: self).read(start) ?? .unread(.noPattern)
  }

  /// A protection area is drawn about the body, with or without a word.
  var impliedBase: ZoneBase? { kind == .protectionArea ? .body : nil }

  private func same(_ start: TextCursor) -> ZoneRule? {
    var cursor = start
    cursor.skip([partName ?? "", kind.displayName, "范围"].filter { !$0.isEmpty })
    let opening = cursor.take(["同", "与", "即"])
    if opening == nil { cursor = start }
    let isOpened = opening == "同" || opening == "即"
    guard let base = base(&cursor) else { return nil }
    cursor.skip(["范围", "边界", "线"])
    let isClosed = cursor.take(["一致", "相同", "重合", "相一致"]) != nil
    guard isOpened || isClosed, cursor.isAtEnd else { return nil }
    return .same(as: base)
  }

  private func wall(_ start: TextCursor) -> ZoneRule? {
    var cursor = start
    cursor.skip(["现状", "现有", "现"])
    guard cursor.take(["围墙", "院墙"]) != nil, cursor.take(["以内", "之内", "内", "范围内"]) != nil,
      cursor.isAtEnd
    else { return nil }
    return .wall
  }

  private func radius(_ start: TextCursor) -> ZoneRule? {
    var cursor = start
    cursor.skip(["以"])
    guard let centre = centre(&cursor) else { return nil }
    cursor.skip(["为", "圆心", "中心", "点"])
    cursor.skip(Self.marks)
    cursor.skip(["以"])
    guard cursor.take(["半径"]) != nil else { return nil }
    cursor.skip(["为"])
    guard let metres = cursor.takeMetres() else { return nil }
    cursor.skip(Self.endings + ["为半径"])
    return cursor.isAtEnd ? .radius(about: centre, metres: metres) : nil
  }

  /// Takes what a circle or rays go about: a mark, or the middle of the body.
  func centre(_ cursor: inout TextCursor) -> ZoneCentre? {
    if let mark = cursor.take(Self.points) { return .mark(mark) }
    guard let base = base(&cursor), base != .protectionArea else { return nil }
    cursor.skip(["几何", "的", "中心点", "中心"])
    return .middle(of: base)
  }

  private func offset(_ start: TextCursor) -> (base: ZoneBase?, metres: Double)? {
    var cursor = start
    let base = counting(&cursor)
    cursor.skip(Self.marks + ["四周", "向四周", "周边", "各", "均", "再", "分别", "整体", "各侧", "四侧"])
    guard cursor.take(Self.verbs) != nil else { return nil }
    cursor.skip(["各", "均"])
    guard let metres = cursor.takeMetres() else { return nil }
    cursor.skip(Self.endings)
    return cursor.isAtEnd ? (base, metres) : nil
  }

  /// Takes what says from where a distance counts: 自桥体外缘起算.
  func counting(_ cursor: inout TextCursor) -> ZoneBase? {
    cursor.skip(["自", "从", "由", "以", "距"])
    let found = base(&cursor)
    guard found != nil else { return nil }
    cursor.skip([
      "外边缘", "外缘", "边缘", "外边线", "边线", "边界", "外墙", "外轮廓", "基础", "外沿", "外围", "线", "墙基", "的",
      "为基准", "为界",
    ])
    cursor.skip(["起算", "起", "开始"])
    return found
  }

  /// Takes what is counted from, by the longest name or word: 墓冢 is the part of that name where there is one.
  private func base(_ cursor: inout TextCursor) -> ZoneBase? {
    let names = ([partName].compactMap { $0 } + otherParts).filter { !$0.isEmpty }
    guard let word = cursor.take(names + Self.areas + Self.bodies + Self.things) else {
      return nil
    }
    if word == partName {
      if cursor.take(Self.areas) != nil { return .protectionArea }
      _ = cursor.take(Self.bodies + Self.things)
      return .body
    }
    if names.contains(word) {
      _ = cursor.take(Self.bodies + Self.things)
      return .part(word)
    }
    if Self.areas.contains(word) { return .protectionArea }
    return Self.bodies.contains(word) ? .body : .thing(word)
  }

  private static let areas = ["保护范围线", "保护范围边界", "保护范围"]
  private static let bodies = ["文物本体", "本体建筑", "建筑本体", "本体"]
  /// What a body is: of several parts, one of them.
  private static let things = [
    "桥体", "桥身", "塔体", "塔身", "墓冢", "墓体", "封土", "碑体", "碑身", "井体", "建筑主体", "主体建筑",
  ]
  private static let points = ["中心桩", "井口中心", "井口", "中心点", "碑身"]
  static let verbs = [
    "外扩", "外延", "外推", "外展", "扩展", "延伸", "扩大", "向外", "向外扩", "向外扩展", "向外延伸", "向外外扩",
  ]
  static let endings = ["以内", "之内", "范围内", "内", "处", "为界", "止", "的范围", "范围"]
  static let marks = ["，", ",", "、", ":", "："]

  /// The area of a clause that states it and nothing else, m².
  private static func area(in clause: Substring) -> Double? {
    var area = TextCursor(String(clause))
    guard area.take(["面积"]) != nil else { return nil }
    area.skip(["约", "为", "共", "计"])
    guard let number = area.takeNumber(), area.take(["平方米", "㎡"]) != nil, area.isAtEnd else {
      return nil
    }
    return number
  }

  /// Whether a clause says the class of the zone and nothing else.
  private static func isClass(_ clause: Substring) -> Bool {
    var zoneClass = TextCursor(String(clause))
    return zoneClass.take(["为"]) != nil
      && zoneClass.take(["一", "二", "三", "四", "Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "1", "2", "3", "4"]) != nil
      && zoneClass.take(["类建设控制地带"]) != nil && zoneClass.isAtEnd
  }
}
