import Foundation
import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageCommands

/// What pages and JSON say of a record is what the record holds, also where nothing was written.
@Suite struct RecordTruthTests {
  private func run(
    _ line: String, on registry: TemporaryRegistry, at day: String = "2026-07-04"
  ) throws -> Session {
    let words = line.split(separator: " ").map { word in
      word.hasPrefix("imports/") ? Desk.root.path + "/" + word : String(word)
    }
    return Session(
      words, root: Wenbao.self,
      environment: [
        "WENBAO_REGISTRY": registry.path, "WENBAO_ACCOUNT": SampleLedger.account,
        "WENBAO_CLOCK": "\(day)T10:00:00+08:00", "WENBAO_OFFICER": "A01",
      ])
  }

  private func json(_ line: String, on registry: TemporaryRegistry) throws -> JSONValue {
    let session = try run(line + " --json", on: registry)
    return try JSONValue(parsing: session.output)
  }

  /// A trial run shows what the act would leave behind, not what was there before.
  @Test func aTrialRunShowsTheHazardItWouldMake() throws {
    let registry = try TemporaryRegistry(.secondReady)
    let registered = try run(
      "hazard register KS6-01 --description 开裂 --type structure --grade ordinary --source report --dry-run",
      on: registry)
    #expect(registered.output.contains("  示例宅院  示例数据\n"), "\(registered.output)")
    let moved = try run(
      "hazard transfer 5 --to KS-JX --document 文号 --reason 区划调整 --dry-run", on: registry)
    #expect(moved.output.contains("锦溪镇"), "\(moved.output)")
  }

  @Test func photographsAndEvidenceAreNamed() throws {
    let registry = try TemporaryRegistry(.accepted)
    let page = try run("hazard show 1", on: registry).output
    #expect(page.contains("照片和佐证材料\n用途      检查项"), "\(page)")
    #expect(page.contains("检查照片  FIRE:"), "\(page)")
    #expect(page.contains("整改前") && page.contains("after-ks6-01-wiring.png"))
    let hazard = try json("hazard show 1", on: registry)
    let photograph = try #require(hazard["photographs"]?.array?.first)
    #expect(photograph["name"]?.string?.hasSuffix(".png") == true)
    #expect(photograph["sha256"]?.string?.count == 64)
    #expect((photograph["size"]?.integer ?? 0) > 0)
    #expect(photograph["officer"] == "A01")
    #expect(hazard["evidence"]?.array?.map { $0["role"] } == ["before", "after"])
    let history = try run("hazard history 1", on: registry).output
    #expect(history.contains("  检查照片"), "\(history)")
    #expect(history.contains(" 字节"), "\(history)")
    let inspection = try #require(hazard["inspection"]?.string)
    let shown = try run("inspect show \(inspection)", on: registry).output
    #expect(shown.contains("照片和佐证材料\n用途      检查项"), "\(shown)")
    #expect(
      try json("inspect show \(inspection)", on: registry)["photographs"]?.array?.isEmpty == false)
  }

  /// Whether nothing is touched is not known of what was not screened.
  @Test func whatWasRefusedIsNotClear() throws {
    let registry = try TemporaryRegistry(.imported)
    let empty = registry.folder.file("empty.geojson")
    try Data(#"{"type":"FeatureCollection","features":[]}"#.utf8)
      .write(to: URL(fileURLWithPath: empty))
    let point = registry.folder.file("point.geojson")
    try Data(
      #"{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[120.9,31.3]}}"#
        .utf8
    ).write(to: URL(fileURLWithPath: point))
    #expect(try json("screen run \(empty)", on: registry)["clear"] == .null)
    let refused = try json("screen run \(point)", on: registry)
    #expect(refused["clear"] == .null)
    #expect(refused["diagnostics"]?.array?.isEmpty == false)
    #expect(
      try json("screen run imports/samples/footprints.geojson", on: registry)["clear"] == false)
  }

  @Test func coordinatesThatAreWithheldAreSaidToBe() throws {
    let registry = try TemporaryRegistry(.founded)
    let path = Desk.root.appendingPathComponent("imports/batches/sixth-batch.xml")
    let text = try String(contentsOf: path, encoding: .utf8)
      .replacing("<site code=\"KS6-07\"", with: "<site code=\"KS6-07\" coordinates=\"withheld\"")
    let file = registry.folder.file("batch.xml")
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    let lists = try FileManager.default.contentsOfDirectory(
      atPath: Desk.root.path + "/imports/checklists"
    ).filter { $0.hasSuffix(".xml") }.sorted().map { "imports/checklists/\($0)" }
    let done = try run("import \(lists.joined(separator: " ")) \(file)", on: registry)
    try #require(done.exit == 0, "\(done.error)")
    for page in ["site show KS6-07", "site show KS6-07 --full", "print site KS6-07"] {
      #expect(try run(page, on: registry).output.contains("，坐标不公开"), "\(page)")
    }
    #expect(!(try run("site show KS6-01", on: registry).output.contains("坐标不公开")))
    let list = try run("site list", on: registry).output
    #expect(list.contains("  坐标    数据性质\n"), "\(list)")
    #expect(list.contains("不公开  示例数据"))
    #expect(try json("site show KS6-07", on: registry)["coordinates"] == "withheld")
    #expect(try json("site show KS6-01", on: registry)["coordinates"] == "open")
    let exported = try run("export \(registry.folder.file("a.geojson"))", on: registry)
    #expect(exported.output.contains("坐标不公开、图形未列入的 1 处：KS6-07。"), "\(exported.output)")
  }

  /// Page, JSON and paper of a case say that the register named no body; a verdict of zones that are not drawn is not
  /// told as one that touches nothing, nor as one that touches something.
  @Test func aCaseSaysWhomTheRegisterDidNotName() throws {
    let registry = try TemporaryRegistry(.secondReady)
    for page in ["site show KS6-02", "print site KS6-02"] {
      #expect(try run(page, on: registry).output.contains("（登记册没有载明由 示例规划局 办）"), "\(page)")
    }
    let page = try run("case show 1", on: registry).output
    #expect(page.contains("登记册没有载明，凭 示例职责文件〔2026〕1号"), "\(page)")
    #expect(page.contains("登记册载明"), "\(page)")
    #expect(try json("case show 1", on: registry)["unregisteredBodies"] == ["示例规划局"])

    let early = try TemporaryRegistry(.imported)
    let ground = early.folder.file("near.geojson")
    try Data(
      #"""
      {"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[120.8356,31.1415],
      [120.8357,31.1415],[120.8357,31.1416],[120.8356,31.1416],[120.8356,31.1415]]]}}
      """#.utf8
    ).write(to: URL(fileURLWithPath: ground))
    let opened = try run("case open \(ground) --applicant 示例 --project 示例", on: early)
    try #require(opened.exit == 0, "\(opened.error)")
    let shown = try run("case show 1", on: early).output
    #expect(shown.contains("附近没有图形的区划，须按公布文字人工核对：KS6-07 P1、KS6-07 C1。"), "\(shown)")
    let refused = try run("case approve 1 --body 昆山市人民政府 --document 文号", on: early)
    #expect(refused.exit == 77)
    #expect(refused.error.contains("用地附近有区划没有图形（KS6-07 P1、KS6-07 C1）"), "\(refused.error)")
    #expect(!refused.error.contains("用地触及区划"))
  }

  /// Registers write the class of a control zone as 二 or as 二类.
  @Test(arguments: ["二", "二类"])
  func aClassIsSaidOnce(written: String) throws {
    let registry = try TemporaryRegistry(.imported)
    let path = Desk.root.appendingPathComponent("imports/batches/sixth-batch.xml")
    let text = try String(contentsOf: path, encoding: .utf8)
      .replacing("kind=\"controlZone\">", with: "kind=\"controlZone\" class=\"\(written)\">")
    let file = registry.folder.file("batch.xml")
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    let done = try run("import \(file)", on: registry)
    try #require(done.exit == 0, "\(done.error)")
    let page = try run("zone show KS6-01 C1", on: registry).output
    #expect(page.contains("建设控制地带 C1（二类）"), "\(page)")
    #expect(!page.contains("类类"))
  }

  /// A statement whose content was damaged is an error wherever it would be shown: something that is missing, and a number
  /// that is not the one under whose hash it would be shown.
  @Test(arguments: [
    ("json_remove(payload, '$.statement.lateFacts')", "lateFacts"),
    ("json_set(payload, '$.statement.lateFacts', 7)", "hash"),
  ])
  func aDamagedStatementIsAnError(change: String, detail: String) throws {
    let registry = try TemporaryRegistry(.sealed)
    let guarding = try registry.plainSession(
      "SELECT sql FROM sqlite_schema WHERE name = 'entry_guard_change'")
    let damaged = try registry.plainSession(
      """
      DROP TRIGGER entry_guard_change;
      UPDATE entry SET payload = \(change)
      WHERE type = 'period.sealed';
      \(guarding.output);
      """)
    try #require(damaged.error == "", "\(damaged.error)")
    for line in ["reconcile show 2026Q1", "reconcile trend", "print document 2026Q1"] {
      let shown = try run(line, on: registry)
      #expect(shown.exit == 65 && shown.output == "", "\(line): \(shown.output)")
      #expect(shown.error.contains(detail), "\(shown.error)")
    }
    #expect(try run("verify", on: registry).exit == 1)
  }

  @Test func dataThatAreNoSamplesAreOfficial() throws {
    let registry = try TemporaryRegistry()
    func run(_ line: String) -> Session {
      Session(line, root: Wenbao.self, environment: ["WENBAO_REGISTRY": registry.path])
    }
    #expect(run("init --official --officer A01 --name 示例甲").exit == 0)
    #expect(run("reconcile open --name 2023Q4 --from 2023-10-01 --to 2023-12-31").exit == 0)
    let page = run("reconcile show 2023Q4").output
    #expect(page.contains("\n数据性质  正式数据\n"), "\(page)")
  }
}
