/// How a footprint (用地范围) lies to a zone.
public enum ScreeningRelation: String, CodedTerm {
  /// All of it is inside.
  case inside
  /// A part of it is inside.
  case partly
  /// It reaches the zone, or comes near it, by no more than the line's stated uncertainty: what is measured does not
  /// decide it.
  case withinUncertainty
  /// Outside, within the distance that was asked for.
  case near

  public var displayName: String {
    switch self {
    case .inside: "全部在内"
    case .partly: "部分在内"
    case .withinUncertainty: "在界线误差以内，不能判定"
    case .near: "在外，相邻"
    }
  }

  /// Whether it is a hit: works there touch the zone, or may touch it.
  public var isHit: Bool { self != .near }
}
