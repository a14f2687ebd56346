package import Heritage
package import HeritageStore

/// Files that an act rests on, each with what it shows.
package typealias EvidenceInput = [(role: EvidenceRole, file: EvidenceFile)]

extension WriteSession {
  /// Puts evidence into the registry and says in a payload what it is; `nil` where there is none.
  func keepAll(_ evidence: EvidenceInput) throws -> JSONValue? {
    guard !evidence.isEmpty else { return nil }
    return .array(
      try evidence.map { role, file in
        [
          "name": .string(file.name), "role": .string(role.rawValue),
          "sha256": .string(try keep(file)),
        ]
      })
  }
}
