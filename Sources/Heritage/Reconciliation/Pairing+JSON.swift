extension JSONValue {
  /// What differs in a pair, as it is stored.
  package init(details: [FieldDifference]) {
    self = .array(
      details.map {
        [
          "field": .string($0.field.rawValue), "ledger": .string($0.ledger),
          "reported": .string($0.reported),
        ]
      })
  }

  /// The differences again; `nil` where this is not such a list.
  package var details: [FieldDifference]? {
    guard let elements = array else { return nil }
    var details: [FieldDifference] = []
    for element in elements {
      guard let field = element["field"]?.string.flatMap(FieldDifference.Field.init),
        let ledger = element["ledger"]?.string, let reported = element["reported"]?.string
      else { return nil }
      details.append(FieldDifference(field: field, ledger: ledger, reported: reported))
    }
    return details
  }
}
