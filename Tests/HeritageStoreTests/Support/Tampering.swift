import HeritageTestSupport
import Testing

@testable import HeritageStore

/// What somebody can do who drops the triggers, writes, and makes the triggers again; and what `verify` then
/// says.
enum Tampering {
  /// A stage's file after `sql` was run between dropping all triggers and making them again.
  static func registry(
    _ sql: String, _ stage: SampleStage = .secondReady
  ) throws -> TemporaryRegistry {
    let registry = try TemporaryRegistry(stage)
    try run(sql, on: registry)
    return registry
  }

  /// Runs `sql` between dropping all triggers and making them again.
  static func run(_ sql: String, on registry: TemporaryRegistry) throws {
    let drop = SchemaText.triggers.map { "DROP TRIGGER \($0.name);" }
    let again = try SchemaText.originalTriggers()
    let result = try registry.plainSession(
      (["BEGIN;"] + drop + [sql] + again + ["COMMIT;"]).joined(separator: "\n"))
    #expect(result == .quiet)
  }

  /// Gives the last entry, which was forged, the hash of its content: an act appended to it is refused otherwise.
  static func mendHead(of registry: TemporaryRegistry) throws {
    let head = try #require(try registry.read { try $0.entries().last })
    let hash = Digest.hexadecimal(EntryHash.of(head))
    try run("UPDATE entry SET hash = X'\(hash)' WHERE seq = \(head.seq);", on: registry)
  }

  /// What `verify` finds, each as `row: detail`; all of it, or of one check.
  static func findings(
    _ registry: TemporaryRegistry, _ check: VerificationCheck? = nil
  ) throws -> [String] {
    try withExtendedLifetime(registry) {
      let opened = try registry.open(readOnly: true)
      // These two alone take most of the time.
      switch check {
      case .records: return try opened.read { try Registry.checkRecords($0.database).1.map(text) }
      case .state: return try opened.checkState().1.map(text)
      default: break
      }
      return try opened.verify().findings.filter { check == nil || $0.check == check }.map(text)
    }
  }

  private static func text(_ finding: VerificationFinding) -> String {
    "\(finding.row): \(finding.detail)"
  }
}
