/// What a stored JSON value should hold at a place, and does not: the value is damaged.
public struct StoredJSONFault: Error, Hashable, Sendable {
  /// The place, such as `rollForward[2].opening`.
  public let path: String

  public init(path: String) {
    self.path = path
  }
}

/// Stored JSON read strictly: what is missing or of another kind is a fault with its place, never a 0 or an empty text.
public struct StoredJSON: Sendable {
  public let value: JSONValue
  /// Where it stands in what is read; empty for the whole.
  public let path: String

  public init(_ value: JSONValue, at path: String = "") {
    self.value = value
    self.path = path
  }

  /// The fault of this place, or of a member of it.
  public func fault(_ name: String? = nil) -> StoredJSONFault {
    StoredJSONFault(path: name.map(place) ?? path)
  }

  private func place(of name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

  /// The object of that name.
  public func object(_ name: String) throws(StoredJSONFault) -> StoredJSON {
    guard let member = value[name], case .object = member else { throw fault(name) }
    return StoredJSON(member, at: place(of: name))
  }

  public func text(_ name: String) throws(StoredJSONFault) -> String {
    guard let text = value[name]?.string else { throw fault(name) }
    return text
  }

  /// A text that need not be there; of another kind it is a fault.
  public func optionalText(_ name: String) throws(StoredJSONFault) -> String? {
    value[name] == nil ? nil : try text(name)
  }

  public func integer(_ name: String) throws(StoredJSONFault) -> Int {
    guard let number = value[name]?.integer else { throw fault(name) }
    return number
  }

  /// A civil day, `YYYY-MM-DD`.
  public func day(_ name: String) throws(StoredJSONFault) -> CivilDate {
    guard let day = CivilDate(try text(name)) else { throw fault(name) }
    return day
  }

  public func term<Term: CodedTerm>(_ name: String) throws(StoredJSONFault) -> Term {
    guard let term = Term(rawValue: try text(name)) else { throw fault(name) }
    return term
  }

  /// The elements of a list.
  public func list(_ name: String) throws(StoredJSONFault) -> [StoredJSON] {
    guard let elements = value[name]?.array else { throw fault(name) }
    let place = place(of: name)
    return elements.enumerated().map { StoredJSON($1, at: "\(place)[\($0)]") }
  }

  /// Counts by the terms of a vocabulary.
  public func counts<Term: CodedTerm>(_ name: String) throws(StoredJSONFault) -> [Term: Int] {
    guard case .object(let members) = value[name] else { throw fault(name) }
    var counts: [Term: Int] = [:]
    for (code, value) in members {
      guard let term = Term(rawValue: code), let count = value.integer else {
        throw StoredJSONFault(path: "\(place(of: name)).\(code)")
      }
      counts[term] = count
    }
    return counts
  }
}
