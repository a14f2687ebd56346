/// How a zone's text draws its line (解读): the published patterns in a form that can be computed. It stands beside
/// the text and never in its place: the text is the legal fact.
public enum ZoneRule: Hashable, Sendable {
  /// The same distance all round: “本体外扩10米”, “保护范围外扩20米”. Metres.
  case offset(from: ZoneBase, metres: Double)
  /// A distance for each side, four or eight of them: “东3米、南6米、西5米、北5米”. Metres.
  case sides(from: ZoneBase, [Side: Double])
  /// A circle about the middle of the body: “以本体中心为圆心，半径30米”; or about a mark (中心桩, 井口中心). Metres.
  case radius(about: ZoneCentre, metres: Double)
  /// The polygon through the ends of eight rays from a mark or the middle of the body: “自井口中心起：东12米、东北13米、…，各点
  /// 连线以内”. Metres.
  case rays(about: ZoneCentre, [Side: Double])
  /// Within the wall: “围墙以内”. The wall has to be drawn as a part of the body.
  case wall
  /// The same line as the base: “同本体”.
  case same(as: ZoneBase)

  /// For people.
  public var displayName: String {
    switch self {
    case .offset(let base, let metres): "自\(base.displayName)外扩 \(Self.text(metres)) 米"
    case .sides(let base, let metres):
      "自\(base.displayName)各侧外扩："
        + Self.ordered(metres).map {
          "\($0.0.displayName) \(Self.text($0.1)) 米"
        }.joined(separator: "、")
    case .radius(let centre, let metres):
      "以\(centre.displayName)为圆心，半径 \(Self.text(metres)) 米"
    case .rays(let centre, let metres):
      "自\(centre.displayName)起各方向的点连线："
        + Self.ordered(metres).map { "\($0.0.displayName) \(Self.text($0.1)) 米" }.joined(
          separator: "、")
    case .wall: "围墙以内"
    case .same(let base): "与\(base.displayName)相同"
    }
  }

  /// The stored form, such as `offset body 10` or `sides body E3 S6 W5 N5`. Metres.
  public var notation: String {
    switch self {
    case .offset(let base, let metres): "offset \(base.notation) \(Self.text(metres))"
    case .sides(let base, let metres):
      "sides \(base.notation) "
        + Self.ordered(metres).map { $0.0.rawValue + Self.text($0.1) }.joined(separator: " ")
    case .radius(let centre, let metres): "radius \(centre.notation) \(Self.text(metres))"
    case .rays(let centre, let metres):
      "rays \(centre.notation) "
        + Self.ordered(metres).map { $0.0.rawValue + Self.text($0.1) }.joined(separator: " ")
    case .wall: "wall"
    case .same(let base): "same \(base.notation)"
    }
  }

  /// The pattern of the vocabulary that it belongs to.
  public var pattern: ZonePattern {
    switch self {
    case .offset: .offset
    case .sides, .rays: .sideDistances
    case .radius: .radius
    case .wall: .wall
    case .same: .sameAsBody
    }
  }

  /// What it counts from; `nil` for the wall and for a mark.
  public var base: ZoneBase? {
    switch self {
    case .offset(let base, _), .sides(let base, _), .same(let base): base
    case .radius(.middle(let base), _), .rays(.middle(let base), _): base
    case .radius(.mark, _), .rays(.mark, _), .wall: nil
    }
  }

  /// The same rule from something else; itself where it is drawn from a wall or a mark.
  public func counting(from base: ZoneBase) -> ZoneRule {
    switch self {
    case .offset(_, let metres): .offset(from: base, metres: metres)
    case .sides(_, let metres): .sides(from: base, metres)
    case .same: .same(as: base)
    case .radius(.middle, let metres): .radius(about: .middle(of: base), metres: metres)
    case .rays(.middle, let metres): .rays(about: .middle(of: base), metres)
    case .wall, .radius(.mark, _), .rays(.mark, _): self
    }
  }

  /// The greatest distance in it, m; 0 where there is none.
  public var greatestMetres: Double {
    switch self {
    case .offset(_, let metres), .radius(_, let metres): metres
    case .sides(_, let metres), .rays(_, let metres): metres.values.max() ?? 0
    case .wall, .same: 0
    }
  }

  private static func ordered(_ metres: [Side: Double]) -> [(Side, Double)] {
    Side.allCases.compactMap { side in metres[side].map { (side, $0) } }
  }

  /// Without a decimal point where the number is whole.
  public static func text(_ metres: Double) -> String {
    metres == metres.rounded() && metres < 1e9 ? String(Int(metres)) : String(metres)
  }
}
