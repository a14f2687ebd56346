import HeritageTestSupport
import Testing

@testable import HeritageCommands

/// The R*Tree is the one table that any session can empty without dropping a guard: no verdict rests on it.
@Suite struct TamperedIndexTests {
  private let office: Office

  init() throws {
    office = try Office.whole()
    office.clock = "2026-04-08T09:00:00+08:00"
  }

  private static let commands = [
    "screen imports/samples/footprints.geojson --json", "zone check --json",
    "case open --applicant 示例公司 --project 示例工程 --footprint imports/samples/footprint-bridge.gml --dry-run --json",
  ]

  @Test(arguments: [
    "DELETE FROM zone_index;",
    "UPDATE zone_index SET min_lon = 1, max_lon = 2, min_lat = 1, max_lat = 2;",
    // What the tree itself is kept in.
    "DELETE FROM zone_index_node WHERE nodeno > 1; UPDATE zone_index_node SET data = zeroblob(length(data));",
  ])
  func aVerdictIsTheSame(sql: String) throws {
    let before = Self.commands.map { office.run($0) }
    #expect(before[0].output.contains("\"relation\": \"inside\""))
    #expect(try PlainSession.run(sql, on: office.registry) == .quiet)
    let after = Self.commands.map { office.run($0) }
    for (command, (before, after)) in zip(Self.commands, zip(before, after)) {
      #expect(after.output == before.output, "\(command)")
      #expect(after.error == before.error, "\(command)")
      #expect(after.exit == before.exit, "\(command)")
    }
  }

  @Test func theDoctorAndTheVerificationSeeIt() throws {
    #expect(office.run("doctor").output.contains("正常  范围索引    与图形一致\n"))
    #expect(
      try PlainSession.run("DELETE FROM zone_index WHERE id = 1;", on: office.registry) == .quiet)
    #expect(
      office.run("doctor").output.contains(
        "有误  范围索引    zone_index 1与图形不符：被别的程序改过；核查只看图形，不受影响"))
    #expect(office.run("verify").exit == 1)
    let emptied = "UPDATE zone_index_node SET data = zeroblob(length(data));"
    #expect(try PlainSession.run(emptied, on: office.registry) == .quiet)
    #expect(office.run("doctor").output.contains("有误  范围索引"))
    let verified = office.run("verify")
    #expect(verified.output.contains("范围索引"))
    #expect(verified.exit == 1)
  }
}
