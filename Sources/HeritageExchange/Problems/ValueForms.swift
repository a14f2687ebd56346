/// Which form the types and patterns of the schemas stand for.
enum ValueForms {
  static func ofType(_ type: String?) -> ValueForm {
    let local = type?.split(separator: "}").last.map(String.init)
    return switch local {
    case "Date", "OptionalDate": .date
    case "Count": .count
    case "Ordinal": .ordinal
    case "xs:NCName", "NCName": .identifier
    default: .unknown
    }
  }

  /// The patterns are written here as in the schemas.
  static func ofPattern(_ pattern: String?) -> ValueForm {
    switch pattern {
    case #"[A-Za-z0-9][A-Za-z0-9._\-]*"#: .code
    case #"[A-Za-z0-9][A-Za-z0-9._\-]*:[A-Za-z0-9][A-Za-z0-9._\-]*"#: .itemReference
    case #"(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}"#: .date
    case #"[0-9]+(\.[0-9]+)?"#, #"([0-9]+(\.[0-9]+)?)?"#: .number
    case #"([0-9]{6}-[0-9]{4})?"#: .surveyCode
    case #"[0-9]{9}"#: .statisticalCode
    case #"[0-9]{4}-(0[1-9]|1[0-2])"#: .statisticalEdition
    default: .unknown
    }
  }
}
