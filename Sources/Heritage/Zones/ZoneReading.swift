/// What ``ZoneTextReader`` made of a text.
public enum ZoneReading: Hashable, Sendable {
  case rule(ZoneRule)
  /// The text stays text.
  case unread(UnreadReason)

  /// Why a text was not read.
  public enum UnreadReason: Hashable, Sendable {
    /// It follows none of the patterns, or says more than they do.
    case noPattern
    /// A control zone's text does not say what the distance counts from.
    case baseMissing
    /// Of four or eight sides these have no distance.
    case sidesMissing([Side])
    /// The same side twice.
    case sideTwice(Side)

    /// For people.
    public var displayName: String {
      switch self {
      case .noPattern: "不是可以推算的写法，以文字为准"
      case .baseMissing: "没有写明自何处起算"
      case .sidesMissing(let sides):
        "没有写明" + sides.map(\.displayName).joined(separator: "、") + "侧的距离"
      case .sideTwice(let side): "\(side.displayName)侧写了两次"
      }
    }
  }

  public var rule: ZoneRule? {
    if case .rule(let rule) = self { rule } else { nil }
  }
}
