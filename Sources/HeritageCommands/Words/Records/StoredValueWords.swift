import Heritage

/// Stored values for people: codes of a vocabulary become its words, by the column they stand in.
enum StoredValueWords {
  static func text(of value: String, in column: String) -> String {
    if column.hasSuffix("_state") { return word(value, StatedState.self) }
    return switch column {
    case "ownership": word(value, Ownership.self)
    case "industry": word(value, Industry.self)
    case "openness": word(value, Openness.self)
    case "condition": word(value, Condition.self)
    case "category": word(value, SiteCategory.self)
    case "provenance": word(value, Provenance.self)
    case "method": word(value, ZoneMethod.self)
    case "confidence": word(value, Confidence.self)
    case "coordinates": word(value, CoordinateDisclosure.self)
    case "pattern": word(value, ZonePattern.self)
    case "role": word(value, ResponsibleRole.self)
    case "grade": word(value, HazardGrade.self)
    case "frequency": word(value, Frequency.self)
    case "hazard_type": word(value, HazardType.self)
    case "damage_causes":
      value.split(separator: " ").map { word(String($0), DamageCause.self) }
        .joined(separator: "、")
    default: value
    }
  }

  private static func word<Term: CodedTerm>(_ code: String, _: Term.Type) -> String {
    Term(rawValue: code)?.displayName ?? code
  }
}
