import Foundation
import HeritageTestSupport
import Testing

@testable import HeritageStore

/// Somebody who writes the whole chain anew makes a file that agrees with itself. Paper does not agree with it.
@Suite struct RewrittenChainTests {
  /// A settled period with the description of one hazard changed, every hash recomputed, and the story gone
  /// on to the seal.
  private static func rewritten() throws -> TemporaryRegistry {
    let registry = try Tampering.registry(
      """
      UPDATE entry SET payload = json_set(payload, '$.description', '无隐患') WHERE seq = 20;
      UPDATE hazard SET description = '无隐患' WHERE entry = 20;
      \(try hashes())
      """, .settled)
    try SampleLedger.carryOn(registry.path, after: .settled, to: .sealed)
    return registry
  }

  /// What gives every entry from 20 on the hash of its content and of the one before.
  private static func hashes() throws -> String {
    let original = try TemporaryRegistry(.settled)
    let payload = try original.plainSession(
      "SELECT json_set(payload, '$.description', '无隐患') FROM entry WHERE seq = 20;"
    ).output.dropLast()
    var previous = Data()
    var statements: [String] = []
    for var entry in try original.read({ try $0.entries() }) {
      if entry.seq == 20 { entry.payload = String(payload) }
      if entry.seq > 20 { entry.previousHash = previous }
      previous = EntryHash.of(entry)
      statements.append(
        """
        UPDATE entry SET hash = X'\(Digest.hexadecimal(previous))',
          previous_hash = X'\(Digest.hexadecimal(entry.previousHash))' WHERE seq = \(entry.seq);
        """)
    }
    return statements.joined(separator: "\n")
  }

  @Test func onlyTheStatementOnPaperTells() throws {
    let paper = try #require(
      try TemporaryRegistry(.sealed).read { try $0.statements().last })
    let registry = try Self.rewritten()
    #expect(try Tampering.findings(registry) == [])
    let found = try registry.read { try $0.locations(ofHash: paper.hash) }
    #expect(found == [])
  }

  @Test func theStatementOnPaperIsFoundWhereItIs() throws {
    let registry = try TemporaryRegistry(.lookedBack)
    let paper = try #require(try registry.read { try $0.statements().last })
    for hash in [paper.hash, paper.hash.uppercased(), String(paper.hash.prefix(32))] {
      let found = try registry.read { try $0.locations(ofHash: hash) }
      #expect(found == [HashLocation(kind: .statement, name: "2026Q1", hash: paper.hash)])
    }
    #expect(try registry.read { try $0.locations(ofHash: String(paper.hash.prefix(31))) } == [])
    #expect(try registry.read { try $0.locations(ofHash: "not a hash") } == [])
  }

  @Test func aTailCutWithItsStateLeavesTheStatementMissing() throws {
    let paper = try #require(
      try TemporaryRegistry(.sealed).read { try $0.statements().last })
    let cut = try TemporaryRegistry(.struckOff)
    #expect(try cut.verify().isClean)
    #expect(try cut.read { try $0.locations(ofHash: paper.hash) } == [])
  }
}
