import Heritage

extension Stated where Value == String {
  /// The value, or in brackets why there is none: （未知）.
  var shown: String { value ?? "（\(state.displayName)）" }

  /// For what a publication brings: awaiting it is 待公布.
  var shownUntilPublished: String {
    self == .awaitingDocument ? "（待公布）" : shown
  }

  /// `{"state": …, "value": …}`; the value only where it is known.
  var json: JSONValue {
    .members(["state": .string(state.rawValue), "value": value.map(JSONValue.string)])
  }
}

extension Stated where Value == Double {
  /// An area in square metres, or why there is none.
  var shownArea: String {
    value.map { $0.text(digits: 1) + " 平方米" } ?? "（\(state.displayName)）"
  }

  var json: JSONValue {
    .members([
      "state": .string(state.rawValue), "value": value.map { .string($0.text(digits: 2)) },
    ])
  }
}
