/// What a zone's text counts from (起算).
public enum ZoneBase: String, CodedTerm {
  case body, protectionArea

  public var displayName: String {
    switch self {
    case .body: "本体"
    case .protectionArea: "保护范围"
    }
  }
}
