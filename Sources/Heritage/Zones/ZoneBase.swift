/// What a zone's text counts from (起算).
public enum ZoneBase: Hashable, Sendable {
  /// The body of the site, or of the part that the zone belongs to.
  case body
  /// The body by what it is (桥体, 墓冢, 墙基): a site in several parts has to have a part of that name.
  case thing(String)
  /// The same, where the register has nothing that it surely means.
  case unknown(String)
  /// A part of the site by its registered name, and that part alone.
  case part(String)
  /// The wall about the yard (围墙, 院墙).
  case wall
  /// The ground that the body stands on (占地范围, 地界线), by the word of the text: it has to be registered as a part.
  case ground(String)
  case protectionArea
  /// One of several protection areas, by its class: 重点, 一般.
  case gradedArea(String)

  public var displayName: String {
    switch self {
    case .body: "本体"
    case .thing(let word): word == "本体" ? word : "\(word)（本体）"
    case .part(let name), .unknown(let name): name
    case .wall: "围墙"
    case .ground(let word): word
    case .protectionArea: "保护范围"
    case .gradedArea(let grade): "\(grade)保护区"
    }
  }

  /// As the stored form of a rule names it.
  var notation: String {
    switch self {
    case .body, .thing: "body"
    case .part(let name): "part:\(name)"
    case .unknown(let name): "noun:\(name)"
    case .wall: "wall"
    case .ground(let word): "ground:\(word)"
    case .protectionArea: "protectionArea"
    case .gradedArea(let grade): "protectionArea:\(grade)"
    }
  }

  /// Whether a circle may go about the middle of it.
  var hasMiddle: Bool {
    switch self {
    case .body, .thing, .unknown, .part: true
    case .wall, .ground, .protectionArea, .gradedArea: false
    }
  }
}
