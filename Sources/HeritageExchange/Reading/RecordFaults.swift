package import Heritage

/// What the schema found wrong with a record, by place: whatever rests on it is not checked, so that a fault does not
/// bring others that only follow from it. All else of the record is checked as ever.
package struct RecordFaults: Hashable, Sendable {
  fileprivate struct Place: Hashable, Sendable {
    let line: Int
    let column: Int
    /// `nil`: some attribute of the element is a stranger, and may be any other misspelt.
    let attribute: String?
  }

  private var places: Set<Place> = []
  private var attributes: Set<String> = []
  private var elements: Set<String> = []
  /// Whether an element is missing, unknown or at the wrong place: what the record seems to lack may be there.
  package private(set) var mayHideElements = false

  package init() {}

  package var isEmpty: Bool { elements.isEmpty && !mayHideElements }

  /// Whether an attribute cannot be relied on, of the element at a position or, without one, of any.
  package func spoil(_ attribute: AttributeName, at position: SourcePosition? = nil) -> Bool {
    guard !elements.isEmpty else { return false }
    guard let position else { return attributes.contains(attribute.text) }
    return hasStranger(at: position)
      || places.contains(Place(position, attribute: attribute.text))
  }

  /// Whether elements of these names cannot be relied on: something is wrong with one of them, or one may be missing.
  package func spoilElements(_ names: ElementName...) -> Bool {
    mayHideElements || names.contains { elements.contains($0.rawValue) }
  }

  /// Whether the element at a position has an attribute that the format does not know.
  package func hasStranger(at position: SourcePosition) -> Bool {
    !places.isEmpty && places.contains(Place(position, attribute: nil))
  }

  mutating func note(_ problem: SchemaProblem, at position: SourcePosition) {
    switch problem {
    case .enumeration(let item, _, _), .value(let item, _, _), .missingAttribute(let item):
      elements.insert(item.localElement)
      guard let attribute = item.attribute else { return }
      attributes.insert(attribute)
      places.insert(Place(position, attribute: attribute))
    case .unknownAttribute(let item):
      elements.insert(item.localElement)
      places.insert(Place(position, attribute: nil))
    case .unknownAttributes(let element, _):
      elements.insert(SchemaProblem.Item(element: element).localElement)
      places.insert(Place(position, attribute: nil))
    case .missingElement, .misplacedElement, .unknownElement, .foreignElement, .elementInText,
      .contentInEmpty, .strayText, .other:
      mayHideElements = true
    }
  }
}

extension RecordFaults.Place {
  fileprivate init(_ position: SourcePosition, attribute: String?) {
    self.init(line: position.line, column: position.column, attribute: attribute)
  }
}

extension SchemaProblem.Item {
  /// The element's name without the prefix it is shown with.
  fileprivate var localElement: String {
    element.split(separator: ":").last.map(String.init) ?? element
  }
}
