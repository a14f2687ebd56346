/// What a circle or rays go about.
public enum ZoneCentre: Hashable, Sendable {
  /// A mark (中心桩, 井口中心), by the word of the text: it has to be registered as a point.
  case mark(String)
  /// The middle of the body or of a part.
  case middle(of: ZoneBase)

  public var displayName: String {
    switch self {
    case .mark: "登记的中心点"
    case .middle(let base): "\(base.displayName)中心"
    }
  }

  /// As the stored form of a rule names it.
  var notation: String {
    switch self {
    case .mark: "mark"
    case .middle(let base): base.notation
    }
  }
}
