/// Reads distances by sides (各侧分别外扩): “东3米、南6米、西5米、北5米”, “东、西各5米，南、北各8米”, four sides or eight; and
/// the ends of eight rays joined (各点连线以内).
struct SideReader {
  let reader: ZoneTextReader

  /// `nil` where the text names no distances by sides at all.
  func read(_ start: TextCursor) -> ZoneReading? {
    rays(start) ?? sides(start)
  }

  private func sides(_ start: TextCursor) -> ZoneReading? {
    var cursor = start
    var base = reader.counting(&cursor)
    cursor.skip(ZoneTextReader.marks + ["分别", "四周", "向"])
    let (metres, twice) = distances(&cursor)
    guard !metres.isEmpty else { return nil }
    if let twice { return .unread(.sideTwice(twice)) }
    cursor.skip(ZoneTextReader.endings + ZoneTextReader.marks)
    if base == nil {
      base = reader.counting(&cursor)
      cursor.skip(ZoneTextReader.verbs + ["计"])
    }
    guard cursor.isAtEnd else { return .unread(.noPattern) }
    guard let base = base ?? reader.impliedBase else { return .unread(.baseMissing) }
    let isEight = metres.count > 4 || metres.keys.contains { !Side.four.contains($0) }
    let missing = (isEight ? Side.allCases : Side.four).filter { metres[$0] == nil }
    return missing.isEmpty ? .rule(.sides(from: base, metres)) : .unread(.sidesMissing(missing))
  }

  private func rays(_ start: TextCursor) -> ZoneReading? {
    var cursor = start
    cursor.skip(["自", "从", "由", "以"])
    guard let centre = reader.centre(&cursor) else { return nil }
    cursor.skip(["起算", "起", "为基点", "向"])
    cursor.skip(ZoneTextReader.marks)
    let (metres, twice) = distances(&cursor)
    cursor.skip(ZoneTextReader.marks)
    guard !metres.isEmpty, cursor.take(["各点连线", "各点依次连线"]) != nil else { return nil }
    cursor.skip(ZoneTextReader.endings)
    guard cursor.isAtEnd else { return .unread(.noPattern) }
    if let twice { return .unread(.sideTwice(twice)) }
    let missing = Side.allCases.filter { metres[$0] == nil }
    return missing.isEmpty
      ? .rule(.rays(about: centre, metres)) : .unread(.sidesMissing(missing))
  }

  /// The distances by side, and a side that is named twice.
  private func distances(_ cursor: inout TextCursor) -> ([Side: Double], Side?) {
    var metres: [Side: Double] = [:]
    var twice: Side?
    while let (sides, distance) = group(&cursor) {
      for side in sides where metres.updateValue(distance, forKey: side) != nil { twice = side }
      cursor.skip(ZoneTextReader.marks + ["；", ";"])
    }
    return (metres, twice)
  }

  /// Sides that share a distance.
  private func group(_ cursor: inout TextCursor) -> ([Side], Double)? {
    let start = cursor
    var sides: [Side] = []
    while let word = cursor.take(Side.allCases.map(\.displayName)) {
      sides += Side.allCases.filter { $0.displayName == word }
      cursor.skip(["侧", "面", "边", "向", "方向", "至", "部"])
      cursor.skip(["、", "和", "与", "及"])
    }
    cursor.skip(["两", "四"])
    cursor.skip(["侧", "面", "边"])
    cursor.skip(["各", "均", "分别"])
    cursor.skip(ZoneTextReader.verbs)
    guard !sides.isEmpty, let metres = cursor.takeMetres() else {
      cursor = start
      return nil
    }
    return (sides, metres)
  }
}
