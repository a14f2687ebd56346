import Heritage
import HeritageOperations
import HeritageStore
import HeritageTestSupport
import Testing

/// What an earlier program has written stays usable.
@Suite struct KeptRegistryTests {
  private static let head = "128|6A6D183C24EF312ED45C4BBDE184898119A953397CCA5A09158A71A81DD16538\n"

  @Test func aRegistryOfVersionOneVerifies() throws {
    let registry = try KeptRegistry.version1.copy()
    #expect(try registry.verify().findings.map { "\($0.row): \($0.detail)" } == [])
    let head = try registry.plainSession(
      "SELECT seq, hex(hash) FROM entry ORDER BY seq DESC LIMIT 1;")
    #expect(head.output == Self.head)
  }

  @Test func aRegistryOfVersionOneTakesActsAndVerifiesAfterThem() throws {
    let registry = try KeptRegistry.version1.copy()
    let bureau = try registry.bureau()
    _ = try bureau.seal("2026Q2")
    _ = try bureau.change(
      [SampleLedger.registered], .void(reason: "重复登记"), ActOptions())
    #expect(try registry.read { try $0.hazard(SampleLedger.registered).state } == .voided)
    #expect(try registry.verify().findings.map { "\($0.row): \($0.detail)" } == [])
  }
}
