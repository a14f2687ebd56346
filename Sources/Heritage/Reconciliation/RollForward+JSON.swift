extension JSONValue {
  /// A roll-forward as a statement holds it.
  package init(rollForward: RollForward) {
    var members: [String: JSONValue] = [
      "unit": .string(rollForward.unit), "grade": .string(rollForward.grade.rawValue),
    ]
    for term in RollForward.terms {
      members[term.name] = .integer(rollForward[keyPath: term.path])
    }
    self = .object(members)
  }
}
