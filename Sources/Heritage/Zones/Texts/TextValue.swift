/// What a word or number of a zone's text says.
enum TextValue: Hashable, Sendable {
  case nothing
  case base(ZoneBase)
  case centre(ZoneCentre)
  case distance(StatedDistance)
  case direction(TextDirection)
  case kind(ZoneKind)
  /// 重点, 一般, 一类, 二类.
  case grade(String)
  /// m².
  case area(Double)
  /// What a side reaches to, and the word before it: 至 示例河.
  case feature(String, opening: String)
}

/// Sides of the compass as they are named together (东、西两侧).
struct TextDirection: Hashable, Sendable {
  var sides: [Side]
  /// Whether the words say that each side is meant: 东侧; 东、西两侧; not 东西, which may be an extent.
  var isEach: Bool
  /// Whether the sides may be read as one between them: 东南 may be south-east, or east and south.
  var isJoined = false
}
