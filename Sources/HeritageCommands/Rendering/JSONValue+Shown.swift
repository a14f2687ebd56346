import Heritage

extension JSONValue {
  /// An object as `--json` shows it: with all its members, `null` where there is nothing to say, so that the keys of a
  /// kind of record are always the same. A stored payload leaves such members out instead.
  static func shown(_ members: [String: JSONValue?]) -> JSONValue {
    .object(members.mapValues { $0 ?? .null })
  }

  /// The same object with members added or replaced.
  func adding(_ members: [String: JSONValue?]) -> JSONValue {
    guard case .object(let own) = self else { return self }
    return .object(own.merging(members.mapValues { $0 ?? .null }) { $1 })
  }
}
