/// What a zone's text counts from (起算).
public enum ZoneBase: Hashable, Sendable {
  /// The body of the site, or of the part that the zone belongs to.
  case body
  /// The body by what it is (桥体, 墓冢): a site in several parts has to have a part of that name.
  case thing(String)
  /// A part of the site by its registered name, and that part alone.
  case part(String)
  case protectionArea

  public var displayName: String {
    switch self {
    case .body, .thing: "本体"
    case .part(let name): name
    case .protectionArea: "保护范围"
    }
  }

  /// As the stored form of a rule names it.
  var notation: String {
    switch self {
    case .body, .thing: "body"
    case .part(let name): "part:\(name)"
    case .protectionArea: "protectionArea"
    }
  }
}
