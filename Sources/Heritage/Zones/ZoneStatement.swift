/// What one statement of a zone's text says, whether or not a line can be drawn by it.
public enum ZoneStatement: Hashable, Sendable {
  /// A line at a distance, or at several.
  case rule(ZoneRule)
  /// A distance that is no one number.
  case doubtful(StatedDistance)
  /// Sides described by what lies there (四至): a road, a river, a wall, with metres or without.
  case features([ZoneFeature])
}

/// One side of a zone described by a feature (地物): 东至示例河西岸外5米.
public struct ZoneFeature: Hashable, Sendable {
  public let side: Side
  /// As the text has it: 示例河西岸外5米.
  public let words: String
  /// The feature alone, where a distance counts from it: 示例河西岸.
  public let feature: String
  /// How far from the feature the line lies; `nil`: at it.
  public let distance: StatedDistance?

  public init(side: Side, words: String, feature: String, distance: StatedDistance?) {
    self.side = side
    self.words = words
    self.feature = feature
    self.distance = distance
  }

  /// For people.
  public var displayName: String {
    "\(side.displayName)至\(feature)" + (distance.map { "，距此 \($0.displayName)" } ?? "")
  }
}
