import Heritage

/// The attributes of an element by their names in the formats. Valid only during the event.
struct Attributes {
  private let list: AttributeList
  private let names: NameTable

  init(_ tag: StartTag, names: NameTable) {
    list = tag.attributes
    self.names = names
  }

  var isEmpty: Bool { list.count == 0 }

  /// The value with its white space collapsed; `nil` where the attribute is absent or blank.
  subscript(name: AttributeName) -> String? {
    guard list.count > 0 else { return nil }
    return list.value(of: names.pointer(name)).flatMap { TextBuffer.collapsed($0) }
  }

  /// The value as written.
  func raw(_ name: AttributeName) -> String? { list.value(of: names.pointer(name)) }

  func date(_ name: AttributeName) -> CivilDate? { self[name].flatMap { CivilDate($0) } }

  func count(_ name: AttributeName) -> Int? { self[name].flatMap { Int($0) } }

  func number(_ name: AttributeName) -> Double? { self[name].flatMap { Double($0) } }

  func term<Term: CodedTerm>(_ name: AttributeName) -> Term? {
    self[name].flatMap { Term(rawValue: $0) }
  }
}
