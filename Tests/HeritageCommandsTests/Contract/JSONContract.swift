import Foundation
import Heritage

/// The contract of `--json` as docs/json.md states it: tables of keys and types, one for each verb and each kind of
/// record.
///
/// A type is `text`, `integer`, `boolean`, `null`, `map` (keys that are data), the name of a record, `list of` one of
/// these (or of several, joined by `/`), or several joined by `or`.
struct JSONContract {
  /// Keys and types by what has them: `wenbao hazard list`, or the name of a record.
  private(set) var tables: [String: [String: [String]]] = [:]

  init(markdown: String) {
    var owner: String?
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#") {
        owner =
          line.hasPrefix("### `")
          ? line.split(separator: "`").dropFirst().first.map(String.init) : nil
        if let owner { tables[owner] = [:] }
      } else if let owner, line.hasPrefix("| `") {
        let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        let key = cells[0].replacingOccurrences(of: "`", with: "")
        tables[owner]?[key] = cells[1].components(separatedBy: " or ")
      }
    }
  }

  static let plain: Set<String> = ["text", "integer", "boolean", "null", "map"]

  /// The verbs that have a table.
  var verbs: Set<String> { Set(tables.keys.filter { $0.hasPrefix("wenbao ") }) }

  /// Types that are named but nowhere said, and keys that mean two things.
  var ownFaults: [String] {
    var kinds: [String: Set<String>] = [:]
    var faults: [String] = []
    for (owner, keys) in tables {
      for (key, types) in keys {
        for type in types {
          let named = type.hasPrefix("list of ") ? String(type.dropFirst(8)) : type
          for name in named.components(separatedBy: "/")
          where !Self.plain.contains(name) && tables[name] == nil {
            faults.append("\(owner).\(key): \(name)?")
          }
          if type != "null" { kinds[key, default: []].insert(Self.kind(of: type)) }
        }
      }
    }
    return faults + kinds.filter { $0.value.count > 1 }.map { "\($0.key): \($0.value.sorted())" }
  }

  /// What a type is, whatever it holds: one key is always of one kind.
  private static func kind(of type: String) -> String {
    if type.hasPrefix("list of ") { return "list" }
    return plain.contains(type) && type != "map" ? type : "object"
  }

  /// Where a value does not keep to what is said of its owner. What it does keep to is added to `seen`.
  func faults(_ value: JSONValue, of owner: String, seen: inout Set<String>) -> [String] {
    guard let table = tables[owner], case .object(let members) = value else {
      return ["\(owner): no table, or no object"]
    }
    let (given, said) = (Set(members.keys), Set(table.keys))
    var faults = given.subtracting(said).sorted().map {
      "\(owner): has \($0), which is not documented"
    }
    faults += said.subtracting(given).sorted().map { "\(owner): lacks \($0)" }
    seen.insert(owner)
    for (key, member) in members {
      guard let types = table[key] else { continue }
      faults += fault(member, asOneOf: types, at: "\(owner).\(key)", &seen)
    }
    return faults
  }

  /// The faults of the type that fits best; what that one has seen counts.
  private func fault(
    _ value: JSONValue, asOneOf types: [String], at place: String, _ seen: inout Set<String>
  ) -> [String] {
    let tried = types.map { type in
      var inner = seen
      return (faults: faults(value, as: type, at: place, seen: &inner), seen: inner)
    }
    guard let best = tried.min(by: { $0.faults.count < $1.faults.count }) else {
      return ["\(place)?"]
    }
    if best.faults.isEmpty { seen = best.seen }
    return best.faults
  }

  private func faults(
    _ value: JSONValue, as type: String, at place: String, seen: inout Set<String>
  ) -> [String] {
    if type.hasPrefix("list of ") {
      guard let elements = value.array else { return ["\(place): no list"] }
      let of = String(type.dropFirst(8))
      return elements.flatMap {
        fault($0, asOneOf: of.components(separatedBy: "/"), at: "\(place)[]", &seen)
      }
    }
    switch (type, value) {
    case ("text", .string), ("integer", .integer), ("boolean", .bool), ("null", .null),
      ("map", .object):
      return []
    case (_, .object) where !Self.plain.contains(type): return faults(value, of: type, seen: &seen)
    default: return ["\(place): is not \(type)"]
    }
  }
}
