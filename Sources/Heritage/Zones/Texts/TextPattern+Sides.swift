extension TextPattern {
  /// One side, or several that share a distance: 东侧外扩5米; 东、西各5米; 向东外延5米; 东至墙基外5米.
  private static let group =
    "toward? direction toward? (to|from from? base edge* anchor?)? each|outward* distance within|at?"

  /// A distance for each side, four or eight of them.
  static let sides = TextPattern(
    name: "sides",
    forms: [
      "(from? base passed? edge* anchor? mark*)? each* allRound? passed? mark* \(group) (mark|stop* \(group))* "
        + "within? at? passed* (mark* named passed* grade? kind? passed*)? (mark|stop* open? from? base edge* anchor? close?)?"
    ],
    meaning: { SideGroups($0).meaning },
    made: [
      ("东3米、南6米、西5米、北5米，自桥体外缘起算。", .protectionArea, "sides body E3 S6 W5 N5"),
      ("自本体外墙起，东、西各5米，南、北各8米", .protectionArea, "sides body E5 S8 W5 N8"),
      ("本体东西两侧各外扩5米，南北两侧各外扩8米", .protectionArea, "sides body E5 S8 W5 N8"),
      ("保护范围向东外延10米，向南外延20米，向西外延10米，向北外延15米", .controlZone, "sides protectionArea E10 S20 W10 N15"),
      ("本体东向外延伸5米，南延6米，西延7米，北延8米", .protectionArea, "sides body E5 S6 W7 N8"),
      ("东至墙基外5米，南至墙基外6米，西至墙基外5米，北至墙基外8米", .protectionArea, "sides body E5 S6 W5 N8"),
      ("东南西北各10米", .protectionArea, "sides body E10 S10 W10 N10"),
    ],
    leaves: [
      ("东西120米，南北280米。", .protectionArea), ("东向西5米，南5米，北5米。", .protectionArea),
      ("东南各5米，西北各5米", .protectionArea), ("东至示例河，南至示例路", .protectionArea),
    ])

  /// The ends of eight rays joined.
  static let rays = TextPattern(
    name: "rays",
    forms: [
      "from? centre passed? about? anchor? toward? mark* \(group) (mark|stop* \(group))* mark* joined within? passed*"
    ],
    meaning: { SideGroups($0).raysMeaning },
    made: [
      (
        "自井口中心起：东12米、东北13米、北12米、西北13米、西12米、西南14米、南14米、东南13米，各点连线以内。", .protectionArea,
        "rays mark E12 SE13 S14 SW14 W12 NW13 N12 NE13"
      )
    ])

  /// Sides by what lies there, with metres or without: understood, and no line follows.
  static let features = TextPattern(
    name: "features",
    forms: [
      "(from? base edge* anchor? mark*)? passed? direction outward? feature|distance "
        + "(mark|stop* direction outward? feature|distance)*"
    ],
    meaning: { SideGroups($0).featuresMeaning },
    leaves: [("东3米、南6米、西5米、北5米", .protectionArea), ("示例路以东", .protectionArea)])
}

/// Distances and features by side, from the words of a statement.
struct SideGroups {
  private struct Group {
    var direction: TextDirection
    var base: ZoneBase?
    var isSpread = false
    var distance: StatedDistance?
    var feature: String?
    var opening: String?
  }

  private let words: TextWords
  private var groups: [Group] = []
  private var centre: ZoneCentre?
  /// Bases that are named before the first side or behind the last one.
  private var outer: [ZoneBase] = []

  init(_ words: TextWords) {
    self.words = words
    for word in words.taken { add(word) }
  }

  private mutating func add(_ word: TakenWord) {
    let last = groups.indices.last
    switch word.value {
    case .direction(let direction): groups.append(Group(direction: direction))
    case .centre(let centre): self.centre = centre
    case .distance(let distance): if let last { groups[last].distance = distance }
    case .feature(let feature, let opening):
      if let last { (groups[last].feature, groups[last].opening) = (feature, opening) }
    case .base(let base):
      if let last, groups[last].distance == nil {
        groups[last].base = base
      } else {
        outer.append(base)
      }
    default: break
    }
    guard let last else { return }
    switch word.kind {
    case .each, .outward: if groups[last].distance == nil { groups[last].isSpread = true }
    default: break
    }
  }

  /// A distance for each side.
  var meaning: TextMeaning? {
    guard words.isNamedWell, outer.count < 2 else { return nil }
    let own = groups.map(\.base)
    // Either every side names what it counts from, the same for all, or none does.
    guard own.allSatisfy({ $0 == own.first }) else { return nil }
    let named = own.first.flatMap(\.self)
    // 东至民居外3米: what lies there may be anything but the site's own.
    if words.has(.to) {
      guard groups.allSatisfy({ $0.base == nil || $0.isSpread }) else { return nil }
      if case .thing(let word)? = named, !BaseWords.isOwn(word, ofSite: words.site) { return nil }
    }
    if let named, let other = outer.first, named != other { return nil }
    return distances { metres, doubts in
      guard let base = outer.first ?? named ?? words.impliedBase else {
        return .unread(.baseMissing)
      }
      let isEight = metres.count > 4 || metres.keys.contains { !Side.four.contains($0) }
      let missing = (isEight ? Side.allCases : Side.four).filter { metres[$0] == nil }
      return missing.isEmpty
        ? .rule(.sides(from: base, metres), doubts: doubts) : .unread(.sidesMissing(missing))
    }
  }

  /// The ends of rays, of which there have to be eight.
  var raysMeaning: TextMeaning? {
    guard let centre, groups.allSatisfy({ $0.base == nil }) else { return nil }
    return distances { metres, doubts in
      let missing = Side.allCases.filter { metres[$0] == nil }
      return missing.isEmpty
        ? .rule(.rays(about: centre, metres), doubts: doubts) : .unread(.sidesMissing(missing))
    }
  }

  private func distances(
    _ meaning: ([Side: Double], [StatedDistance]) -> TextMeaning
  ) -> TextMeaning? {
    var metres: [Side: Double] = [:]
    var doubts: [StatedDistance] = []
    for group in groups {
      guard let distance = group.distance else { return nil }
      let direction = group.direction
      // 东西5米 may be how wide it is; 东南各5米 east and south, or south-east.
      if direction.sides.count > 1, !direction.isEach, !group.isSpread { return nil }
      if direction.isJoined, group.isSpread, words.has(.each) { return nil }
      guard distance.isOne else { return .unread(.distanceOpen(distance)) }
      if distance.doubt != nil { doubts.append(distance) }
      for side in direction.sides
      where metres.updateValue(distance.metres, forKey: side) != nil {
        return .unread(.sideTwice(side))
      }
    }
    return groups.isEmpty ? nil : meaning(metres, doubts)
  }

  /// Sides by features, at least one of them.
  var featuresMeaning: TextMeaning? {
    var found: [ZoneFeature] = []
    for group in groups {
      for side in group.direction.sides {
        if let feature = group.feature {
          guard let opening = group.opening, let read = Self.feature(side, feature, opening) else {
            return nil
          }
          found.append(read)
        } else if let distance = group.distance {
          let from = outer.first?.displayName ?? "本体"
          found.append(
            ZoneFeature(side: side, words: distance.displayName, feature: from, distance: distance))
        }
      }
    }
    let sides = found.map(\.side)
    guard Set(sides).count == sides.count else { return nil }
    return groups.contains { $0.feature != nil } ? .features(found) : nil
  }

  private static let outward = ["以外", "之外", "外侧", "外扩", "外延", "向外", "外"]
  private static let ends = ["以内", "之内", "范围内", "处", "为界", "止", "处为界"]

  /// 围墙外5米 is five metres from 围墙; 示例河 is the river itself.
  private static func feature(_ side: Side, _ words: String, _ opening: String) -> ZoneFeature? {
    // 以…为界 names a line; 以 with anything else does not.
    guard opening != "以" || words.hasSuffix("为界") else { return nil }
    var text = Substring(words)
    for end in ends where text.hasSuffix(end) && text.count > end.count {
      text = text.dropLast(end.count)
    }
    let plain = BoundaryText(String(text))
    // A distance alone names nothing that it counts from.
    guard StatedDistance.read(in: plain, at: 0)?.end != plain.count else { return nil }
    for start in 1..<max(plain.count, 1) {
      guard let (distance, end) = StatedDistance.read(in: plain, at: start) else { continue }
      // Another side or distance behind it, or a distance inward: not understood.
      let rest = plain[end..<plain.count]
      guard plain[start - 1] != "内", !rest.contains(where: { "东南西北".contains($0) || $0.isNumber })
      else { return nil }
      guard rest.isEmpty else { break }
      var feature = Substring(plain[0..<start])
      for word in outward where feature.hasSuffix(word) && feature.count > word.count {
        feature = feature.dropLast(word.count)
        break
      }
      return ZoneFeature(side: side, words: words, feature: String(feature), distance: distance)
    }
    return ZoneFeature(side: side, words: words, feature: String(text), distance: nil)
  }
}
