import Heritage

/// A verdict (核查结论) as `--json` shows it. The frozen form, which a case stores and hashes, leaves out what it does not
/// say; here each hit has every key, so that old cases and new screenings read the same.
enum ShownVerdict {
  private static let optionalOfHit = [
    "class", "metresToBody", "uncertainty", "validFrom", "citation", "demand", "archaeology",
    "approvingBody", "consentingBody", "papers",
  ]

  static func json(_ frozen: JSONValue) -> JSONValue {
    frozen.adding(["hits": .array((frozen["hits"]?.array ?? []).map(hit))])
  }

  private static func hit(_ frozen: JSONValue) -> JSONValue {
    guard case .object(var members) = frozen else { return frozen }
    // `line` is a line of a file elsewhere.
    members["lineVersion"] = members.removeValue(forKey: "line")
    let nulls = Dictionary(uniqueKeysWithValues: optionalOfHit.map { ($0, frozen[$0]) })
    return JSONValue.object(members).adding(nulls).adding([
      "approvingBody": frozen["approvingBody"].map(stated),
      "consentingBody": frozen["consentingBody"].map(stated),
    ])
  }

  /// A stated value with its `value`, also where there is none.
  private static func stated(_ frozen: JSONValue) -> JSONValue {
    frozen.adding(["value": frozen["value"]])
  }
}
