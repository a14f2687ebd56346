import Heritage

/// Facts of a site for people: codes of a vocabulary become its words.
enum SiteFactWords {
  static func text(of value: Stated<String>, in field: String) -> String {
    guard let code = value.value else { return value.shown }
    return word(code, field) ?? code
  }

  private static func word(_ code: String, _ field: String) -> String? {
    switch field {
    case "ownership": Ownership(rawValue: code)?.displayName
    case "industry": Industry(rawValue: code)?.displayName
    case "openness": Openness(rawValue: code)?.displayName
    case "condition": Condition(rawValue: code)?.displayName
    default: nil
    }
  }
}
