import Heritage
import HeritageStore

/// Names behind the codes of units and officers.
struct RegistryNames {
  let units: [String: String]
  let officers: [String: String]
  /// Whether there are samples (示例数据) in the registry.
  let hasSamples: Bool

  init(_ session: ReadSession) throws {
    units = try session.unitNames()
    officers = try session.officerNames()
    hasSamples = try session.hasSampleSites()
  }

  /// Code and name of a unit.
  func unit(_ code: String) -> String { units[code].map { "\(code) \($0)" } ?? code }

  /// Code and name of an officer.
  func officer(_ code: String) -> String { officers[code].map { "\(code) \($0)" } ?? code }

  /// What stands under 数据性质.
  var nature: Provenance { hasSamples ? .sample : .official }

  /// The mark of samples, as a sentence of its own; `nil` where there are none.
  var sampleMark: String? { hasSamples ? "\(nature.displayName)。" : nil }
}
