import Heritage

extension Stated where Value == String {
  /// The value, or in brackets why there is none: （未知）.
  var shown: String { value ?? "（\(state.displayName)）" }

  /// For what a publication brings: awaiting it is 待公布.
  var shownUntilPublished: String {
    self == .awaitingDocument ? "（待公布）" : shown
  }

  /// The value under a key that other records have as plain text: `NAME` and beside it `NAMEState`.
  func json(as name: String) -> [String: JSONValue?] {
    [name: value.map(JSONValue.string), "\(name)State": .string(state.rawValue)]
  }

  /// `{"state": …, "value": …}`; the value is null where it is not known.
  var json: JSONValue {
    .shown(["state": .string(state.rawValue), "value": value.map(JSONValue.string)])
  }
}

extension Stated where Value == Double {
  /// An area in square metres, or why there is none.
  var shownArea: String {
    value.map { $0.text(digits: 1) + " 平方米" } ?? "（\(state.displayName)）"
  }

  var json: JSONValue {
    .shown([
      "state": .string(state.rawValue), "value": value.map { .string($0.text(digits: 2)) },
    ])
  }
}
