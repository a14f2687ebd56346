/// The body of a site (本体) as it is registered: the whole, and its named parts. It decides what of it a text counts
/// from: every piece that belongs there, or a refusal; never some of them.
public struct SiteBody: Sendable {
  /// The whole body, or a part of it.
  public struct Piece: Sendable {
    /// Code of the part; `nil` for the whole.
    public let part: String?
    public let name: String?
    /// `nil` where it is not drawn.
    public let geometry: Geometry?

    public init(part: String?, name: String?, geometry: Geometry?) {
      self.part = part
      self.name = name
      self.geometry = geometry
    }

    /// What it is called.
    public var title: String { name ?? part ?? ZoneBase.body.displayName }

    /// Whether its name speaks of a wall about a yard (围墙, 院墙).
    var mentionsWall: Bool { Self.walls.contains { title.contains($0) } }

    /// Whether it is such a wall: 西院围墙, but not 围墙门楼.
    var isWall: Bool {
      Self.walls.contains { word in
        Self.wallEndings.contains { ending in
          guard title.hasSuffix(word + ending) else { return false }
          // 东围墙 is one side of it.
          let owner = title.dropLast(word.count + ending.count)
          return owner.last.map { !"东南西北侧面".contains($0) } ?? true
        }
      }
    }

    private static let walls = ["围墙", "院墙"]
    private static let wallEndings = ["", "线", "内", "以内", "范围"]
  }

  /// The whole first, in the order of the register.
  public let pieces: [Piece]
  /// Name of the site: a text may call the whole body by it.
  public let siteName: String?

  public init(_ pieces: [Piece], siteName: String? = nil) {
    self.pieces = pieces
    self.siteName = siteName
  }

  /// Names of the parts other than the one that a zone belongs to.
  public func names(besides part: String?) -> [String] {
    pieces.filter { $0.part != nil && $0.part != part }.compactMap(\.name)
  }

  /// What is drawn of the body or part that a zone lies about. A wall counts as body only where no body is drawn.
  public func drawn(about part: String?) -> [Piece] {
    let drawn = pieces.filter { $0.geometry != nil }
    if part != nil { return drawn.filter { $0.part == part } }
    return whole == nil ? drawn : drawn.filter { $0.part == nil || !$0.mentionsWall }
  }

  /// The pieces that a text counts from, all of them drawn.
  ///
  /// - Parameters:
  ///   - base: anything but the protection area.
  ///   - part: the part that the zone belongs to.
  public func pieces(of base: ZoneBase, about part: String?) throws(ZoneRefusal) -> [Piece] {
    switch base {
    case .part(let name): return [try named(name, about: part)]
    case .thing(let word), .unknown(let word):
      if let piece = try thing(called: word, about: part) { return [piece] }
    case .wall: return [try wall(about: part)]
    case .ground(let word):
      guard hasPart(called: word) else { throw .groundNotDrawn(word) }
      return [try named(word, about: part)]
    case .body: if part == nil { try checkWalls() }
    case .protectionArea, .gradedArea: throw .bodyNotDrawn
    }
    let own =
      part == nil
      ? pieces.filter { $0.part == nil || !$0.mentionsWall } : pieces.filter { $0.part == part }
    let drawn = own.filter { $0.geometry != nil }
    // Where the whole is drawn it holds what is not drawn apart.
    let missing = whole == nil || part != nil ? own.filter { $0.geometry == nil } : []
    let names = missing.filter { $0.part != nil }.map(\.title)
    guard names.isEmpty else { throw .partsNotDrawn(names) }
    guard !drawn.isEmpty else { throw .bodyNotDrawn }
    return drawn
  }

  /// The wall that a text means: that of the zone's own part, or the only one that is of no part.
  public func wall(about part: String?) throws(ZoneRefusal) -> Piece {
    let walls = pieces.filter(\.isWall)
    guard !walls.isEmpty else { throw .wallNotDrawn }
    let owners = pieces.filter { $0.part != nil && !$0.mentionsWall }
    let meant = walls.filter { wall in
      if part != nil, wall.part == part { return true }
      guard owners.count > 1 else { return true }
      // 西院围墙 is the wall of 西院.
      let owner = owners.filter { wall.title.hasPrefix($0.title) }
        .max { $0.title.count < $1.title.count }
      return owner?.part == part
    }
    let own = meant.filter { part != nil && $0.part == part }
    guard let wall = own.first ?? meant.first, own.count == 1 || meant.count == 1 else {
      throw .wallUnclear(walls.map(\.title))
    }
    guard wall.geometry != nil else { throw .partsNotDrawn([wall.title]) }
    return wall
  }

  /// The point that a text goes about: the part of that name, or the only thing that the body is drawn as.
  public func mark(called word: String, about part: String?) throws(ZoneRefusal) -> Piece {
    // A whole that is not drawn is not there; a part that is not drawn is.
    let own = pieces.filter {
      (part == nil ? !$0.mentionsWall : $0.part == part) && ($0.part != nil || $0.geometry != nil)
    }
    guard own.contains(where: { $0.geometry != nil }) else { throw .bodyNotDrawn }
    let points = own.filter { if case .point? = $0.geometry { true } else { false } }
    let named = points.filter { $0.name.map(ZoneTextReader.plain) == word }
    guard let mark = named.first ?? points.first else { throw .markMissing }
    guard named.count == 1 || own.count == 1 else { throw .markUnclear(own.map(\.title)) }
    return mark
  }

  /// The part that the user states, by code or name.
  public func part(stated name: String) throws(ZoneRefusal) -> Piece {
    let plain = ZoneTextReader.plain(name)
    let parts = pieces.filter { $0.part != nil }
    let found = parts.first { $0.part == plain || ZoneTextReader.plain($0.title) == plain }
    guard let piece = found else { throw .baseUnknown(name, parts: parts.map(\.title)) }
    guard piece.geometry != nil else { throw .partsNotDrawn([piece.title]) }
    return piece
  }

  /// A rule with what it counts from as the register has it: the part that a noun names, or the part that the user states.
  ///
  /// - Parameter statedBase: code or name of a part, or 本体; `nil`: as the text has it.
  public func resolved(
    _ rule: ZoneRule, statedBase: String?, about part: String?
  ) throws(ZoneRefusal) -> ZoneRule {
    switch rule.base {
    case .protectionArea, .gradedArea: return rule
    default: break
    }
    if let statedBase {
      if ZoneTextReader.plain(statedBase) == ZoneBase.body.displayName {
        return rule.counting(from: .body)
      }
      let piece = try self.part(stated: statedBase)
      return rule.counting(from: .part(ZoneTextReader.plain(piece.title)))
    }
    switch rule.base {
    case .thing(let word), .unknown(let word):
      let piece = try thing(called: word, about: part)
      return rule.counting(from: piece.map { .part(ZoneTextReader.plain($0.title)) } ?? .body)
    case .ground(let word):
      return hasPart(called: word) ? rule.counting(from: .part(word)) : rule
    default: return rule
    }
  }

  // MARK: What is asked before

  private var whole: Piece? { pieces.first { $0.part == nil && $0.geometry != nil } }

  private func named(_ name: String, about part: String?) throws(ZoneRefusal) -> Piece {
    let found = pieces.filter { $0.part != nil && ZoneTextReader.plain($0.title) == name }
    guard let piece = found.first else { throw .bodyNotDrawn }
    guard found.count == 1 else { throw .partNamedTwice(name, count: found.count) }
    guard part == nil || part == piece.part else { throw .partOfAnother(piece.title) }
    guard piece.geometry != nil else { throw .partsNotDrawn([piece.title]) }
    return piece
  }

  private func hasPart(called name: String) -> Bool {
    pieces.contains { $0.part != nil && $0.name.map(ZoneTextReader.plain) == name }
  }

  /// The part that a noun names; `nil` where there is no part of that name and the body is one thing, which is then meant.
  private func thing(called word: String, about part: String?) throws(ZoneRefusal) -> Piece? {
    // 墓冢封土 is the mound of the part 墓冢.
    let owner = word.count > 2 && word.hasSuffix("封土") ? String(word.dropLast(2)) : word
    for name in [word, owner] where hasPart(called: name) { return try named(name, about: part) }
    guard part == nil else { return nil }
    let meant = pieces.filter { $0.part == nil ? $0.geometry != nil : !$0.mentionsWall }
    // Where the register names parts, a noun that none of them has is something else.
    let isForeign =
      !BaseWords.fits(word, siteCalled: siteName)
      || BaseWords.isThing(word) && meant.contains { $0.part != nil }
    guard meant.count < 2, !isForeign else {
      let likely = pieces.filter { $0.part != nil && $0.title.contains(word) }
      throw .thingUnclear(
        word, parts: meant.map(\.title), likely: likely.count == 1 ? likely[0].title : nil)
    }
    try checkWalls()
    return nil
  }

  private func checkWalls() throws(ZoneRefusal) {
    let walls = pieces.filter { $0.part != nil && $0.mentionsWall }
    if whole == nil, !walls.isEmpty { throw .wallsMayBeBody(walls.map(\.title)) }
  }
}
