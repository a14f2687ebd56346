import Foundation
import Testing

/// A register file that is exported imports again without any change.
@Suite struct ExportRegisterTests {
  private let office: Office

  init() throws {
    office = try .whole()
    office.clock = "2026-04-08T09:00:00+08:00"
  }

  private func done(_ line: String) -> String {
    let answer = office.run(line)
    #expect(answer.exit == 0, "\(line): \(answer.error)")
    return answer.output
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(office.folder)/\(name)", encoding: .utf8)
  }

  /// Lines drawn in four ways, redrawn and derived; a unit renamed.
  private func makeHistory() {
    for line in [
      "zone derive KS6-01 P1",
      "zone draw imports/samples/zones/vertices-ks6-07.csv",
      "zone draw imports/samples/zones/ks6-05-c1.kml --method digitised --confidence low --uncertainty 0.5",
      "zone redraw KS6-02 P1 --from 2026-05-01 --document 文件 --text 本体外扩11米。",
      "zone derive KS6-02 P1 --as-of 2026-05-01",
      "zone redraw KS6-02 C1 --from 2026-06-01 --document 文件 --text 东至示例路。",
    ] { _ = done(line) }
  }

  @Test func importedAgainNothingChanges() throws {
    makeHistory()
    #expect(
      done("export ./a.xml --as-of 2026-12-31")
        == "已写 ./a.xml（文物登记，2026-12-31 有效）：单位 19 个；批次 2 个；文物点 16 个，有图形的 15 个；本体组成部分 2 个，有图形的 2 个；保护区划 35 个，有图形的 28 个；界线 5 个，有图形的 4 个。\n"
    )
    #expect(done("import ./a.xml").contains("记录     读到 42：新增 0，变更 0，未变 42，拒收 0\n"))
    _ = done("export --format register ./b.xml --as-of 2026-12-31")
    #expect(try text("a.xml") == text("b.xml"))
    _ = done("verify")
  }

  @Test func anotherRegistryBecomesTheSame() throws {
    makeHistory()
    _ = done("export ./a.xml --as-of 2026-12-31")
    let other = try Office()
    other.clock = "2026-04-08T09:00:00+08:00"
    try other.write(text("a.xml"), to: "a.xml")
    let checklists = try FileManager.default.contentsOfDirectory(
      atPath: Office.imports + "/checklists"
    ).sorted().map { "imports/checklists/\($0)" }.joined(separator: " ")
    let answer = other.run("import \(checklists) ./a.xml")
    #expect(answer.exit == 0, "\(answer.error)")
    #expect(other.run("export ./b.xml --as-of 2026-12-31").exit == 0)
    let again = try String(contentsOfFile: "\(other.folder)/b.xml", encoding: .utf8)
    // Line 2 names the registry.
    let (first, second) = (try text("a.xml").split(separator: "\n"), again.split(separator: "\n"))
    #expect(first.count > 500)
    #expect(first.enumerated().allSatisfy { $0 == 1 || second[$0] == $1 })
    #expect(first.count == second.count)
  }

  @Test(arguments: ["a\u{7}b", "\u{3000}", String(repeating: "镇", count: 401)])
  func aNameThatNoRegisterCouldCarryIsRefused(name: String) {
    let answer = office.run("unit rename KS-ZP --name \(name) --document 文号")
    #expect(answer.exit == 77)
    #expect(answer.error.hasPrefix("错误 [E-UNIT-NAME]\n"))
  }

  @Test func aNameIsKeptAsTheRegisterWouldHaveIt() {
    let answer = office.run("unit rename KS-ZP --name 示例\n新镇 --document 文号")
    #expect(answer.output.hasPrefix("单位 KS-ZP 更名为 示例 新镇。\n"))
    _ = done("export ./a.xml")
    #expect(done("import ./a.xml").contains("新增 0，变更 0，未变 37，拒收 0"))
  }

  @Test func redrawingsAfterTheDayAreLeftOut() throws {
    makeHistory()
    #expect(done("export ./a.xml --as-of 2026-05-31").contains("；界线 4 个，有图形的 4 个。\n"))
    #expect(try !text("a.xml").contains("东至示例路。</text>\n    <statedArea"))
    #expect(done("import ./a.xml").contains("新增 0，变更 0，未变 41，拒收 0"))
  }

  @Test func convertedCoordinatesSayWhereTheyCameFrom() throws {
    makeHistory()
    _ = done("export ./a.xml --as-of 2026-12-31")
    let lines = try text("a.xml").split(separator: "\n")
    let boundary = try #require(lines.firstIndex { $0.contains("<boundary site=\"KS6-05\"") })
    #expect(
      lines[boundary...(boundary + 4)].joined(separator: "\n") == """
          <boundary site="KS6-05" zone="C1" kind="controlZone">
            <statedArea state="notApplicable"/>
            <source>示例图上量取成果（SL-2026）</source>
            <geometry method="digitised" confidence="low" uncertainty="0.5" deliveredIn="EPSG:4326">
              <gml:Polygon srsName="EPSG:4490">
        """)
  }

  @Test func aSystemThatIsNotKnownIsRefused() throws {
    _ = done("export ./a.xml")
    try office.write(
      try text("a.xml").replacing("<body>", with: "<body deliveredIn=\"EPSG:9999\">"), to: "b.xml")
    let answer = office.run("import ./b.xml")
    #expect(answer.exit == 65)
    #expect(answer.error.contains("[E-CRS-UNKNOWN]"))
  }

  @Test func whatIsWithheldIsNotLeftOutInSilence() throws {
    let register = try String(
      contentsOfFile: Office.imports + "/batches/sixth-batch.xml", encoding: .utf8)
    try office.write(
      register.replacing(
        "<site code=\"KS6-03\"", with: "<site coordinates=\"withheld\" code=\"KS6-03\""),
      to: "withheld.xml")
    _ = done("import ./withheld.xml")
    let refused = office.run("export ./a.xml")
    #expect(refused.exit == 77)
    #expect(
      refused.error == """
        错误 [E-WITHHELD]
          文物登记文件要能原样再导入，不能略去图形；不公开坐标的文物点有 1 处，须用 --site 逐处写明。没有任何改动。
          · KS6-03
        建议: wenbao export --format register ./a.xml --site KS6-03

        """)
    #expect(!FileManager.default.fileExists(atPath: "\(office.folder)/a.xml"))
    _ = done("export --format register ./a.xml --site KS6-03")
    #expect(done("import ./a.xml").contains("新增 0，变更 0，未变 37，拒收 0"))
  }
}
