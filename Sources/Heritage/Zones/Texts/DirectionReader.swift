/// Reads the sides of the compass that a text names together: 东侧; 东、西两侧; 东西南北四面; 东南.
struct DirectionReader {
  let text: BoundaryText

  private static let sides: [Unicode.Scalar: Side] = [
    "东": .east, "南": .south, "西": .west, "北": .north,
  ]
  private static let diagonals: [String: Side] = [
    "东南": .southeast, "西南": .southwest, "西北": .northwest, "东北": .northeast,
  ]
  private static let endings = ["侧面", "方向", "侧", "面", "边", "部", "方", "端"]
    .map { Array($0.unicodeScalars) }
  private static let joints = ["以及", "、", "和", "与", "及"].map { Array($0.unicodeScalars) }
  private static let counts: [Unicode.Scalar: Int] = ["两": 2, "二": 2, "双": 2, "三": 3, "四": 4]
  private static let counted = ["个方向", "侧", "面", "边", "个侧面", "方向", "至", "方"]
    .map { Array($0.unicodeScalars) }

  func directions(at place: Int) -> [WordReader.Match] {
    guard let first = text[place], Self.sides[first] != nil else { return [] }
    return list(at: place) + run(at: place) + singles(at: place)
  }

  /// One side: 东, 东侧, 东南.
  private func singles(at place: Int) -> [WordReader.Match] {
    single(at: place).flatMap { side, end -> [WordReader.Match] in
      let isDiagonal = Self.diagonals.values.contains(side)
      let value = TextValue.direction(
        TextDirection(sides: [side], isEach: true, isJoined: isDiagonal))
      let ending = ending(at: end)
      return ending > end ? [(ending, value), (end, value)] : [(end, value)]
    }
  }

  private func single(at place: Int) -> [(Side, Int)] {
    guard let first = text[place], let side = Self.sides[first] else { return [] }
    guard place + 1 < text.count, let diagonal = Self.diagonals[text[place..<(place + 2)]] else {
      return [(side, place + 1)]
    }
    return [(diagonal, place + 2)]
  }

  /// Behind 侧, 面, 方向 where one of them stands.
  private func ending(at place: Int) -> Int {
    Self.endings.first { text.starts($0, at: place) }.map { place + $0.count } ?? place
  }

  /// 东、西两侧; 东侧和南侧.
  private func list(at place: Int) -> [WordReader.Match] {
    guard let first = single(at: place).first else { return [] }
    var (sides, end) = ([first.0], ending(at: first.1))
    while let joint = Self.joints.first(where: { text.starts($0, at: end) }),
      let next = single(at: end + joint.count).first
    {
      sides.append(next.0)
      end = ending(at: next.1)
    }
    guard sides.count > 1 else { return [] }
    return counted(sides, at: end, isEach: false)
  }

  /// 东西, 东南西北, 东南两侧: sides written one behind the other, of which two need a count to be told from 东南.
  private func run(at place: Int) -> [WordReader.Match] {
    var (sides, end) = ([Side](), place)
    while let scalar = text[end], let side = Self.sides[scalar], !sides.contains(side) {
      sides.append(side)
      end += 1
    }
    guard sides.count > 1 else { return [] }
    let isPair = [[.east, .west], [.west, .east], [.south, .north], [.north, .south]].contains(
      sides)
    let found = counted(sides, at: end, isEach: false)
    // 东南 without a count may be one side; three in a row without one are no usual way to write.
    return sides.count == 4 || isPair ? found : found.filter { $0.end > end && isEach($0.value) }
  }

  private func isEach(_ value: TextValue) -> Bool {
    if case .direction(let direction) = value { direction.isEach } else { false }
  }

  /// Sides with a count behind them that agrees (两侧), and without.
  private func counted(_ sides: [Side], at end: Int, isEach: Bool) -> [WordReader.Match] {
    var found: [WordReader.Match] = [
      (end, .direction(TextDirection(sides: sides, isEach: isEach)))
    ]
    if let scalar = text[end], Self.counts[scalar] == sides.count,
      let word = Self.counted.first(where: { text.starts($0, at: end + 1) })
    {
      found.insert(
        (end + 1 + word.count, .direction(TextDirection(sides: sides, isEach: true))), at: 0)
    }
    return found
  }
}
