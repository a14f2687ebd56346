import Heritage

/// The ways a leaf element's text becomes a field. A value that the schema refuses has been reported by
/// the validator; here it just stays unset.
extension BuildContext {
  /// Value or state; both, or neither, is a problem.
  mutating func stated<Value>(_ element: ElementName, _ value: Value?) -> Stated<Value> {
    switch (text.isBlank, state) {
    case (false, nil): return value.map { .known($0) } ?? .unknown
    case (true, .some(let state)): return Stated(value: nil, state: state) ?? .unknown
    case (false, .some): report(.field(.statedTwice(element: element.rawValue)))
    case (true, nil): report(.field(.statedNowhere(element: element.rawValue)))
    }
    return .unknown
  }

  mutating func statedLine(_ element: ElementName) -> Stated<String> { stated(element, text.line) }

  mutating func statedText(_ element: ElementName) -> Stated<String> { stated(element, text.text) }

  mutating func statedDate(_ element: ElementName) -> Stated<CivilDate> { stated(element, date) }

  mutating func statedTerm<Term: CodedTerm>(_ element: ElementName) -> Stated<Term> {
    stated(element, text.line.flatMap { Term(rawValue: $0) })
  }

  /// An area in square metres, which cannot be zero.
  mutating func statedArea(_ element: ElementName) -> Stated<Double> {
    let value = text.line.flatMap { Double($0) }
    if value == 0 { report(.field(.notPositive(element: element.rawValue))) }
    return stated(element, value)
  }

  var date: CivilDate? { text.line.flatMap { CivilDate($0) } }

  func term<Term: CodedTerm>() -> Term? { text.line.flatMap { Term(rawValue: $0) } }
}
