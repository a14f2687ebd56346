import Foundation
import Testing

/// Which line counts on a day, when texts, drawings and redrawings follow one another.
@Suite struct LineInForceTests {
  private let office: Office

  init() throws {
    office = try .whole()
    office.clock = "2026-04-08T09:00:00+08:00"
  }

  private func area(_ zone: String, asOf day: String) -> String {
    let page = office.run("zone show \(zone) --as-of \(day)").output
    return page.split(separator: "\n").first { $0.hasPrefix("面积") }.map(String.init) ?? ""
  }

  private func done(_ line: String) {
    let answer = office.run(line)
    #expect(answer.exit == 0, "\(line): \(answer.error)")
  }

  @Test func aLineIsNotDerivedFromAProtectionAreaThatCameLater() {
    let before = area("KS6-02 C1", asOf: "2026-04-08")
    done("zone redraw KS6-02 P1 --from 2026-05-01 --document 文件 --text 本体外扩1米。")
    done("zone derive KS6-02 P1 --as-of 2026-05-01")
    let answer = office.run("zone derive KS6-02 C1 --as-of 2026-05-01")
    #expect(answer.output.contains("不能推算：起算的保护范围自 2026-05-01 起重划，这条界线更早就有效"))
    #expect(area("KS6-02 C1", asOf: "2026-04-08") == before)
  }

  @Test func aDrawingLapsesWhenTheRegisterSaysOtherwise() throws {
    done("zone derive KS6-07 P1")
    #expect(area("KS6-07 P1", asOf: "2026-04-08") == "面积      图形 78.4 平方米，公布 （未知）")
    let register = try String(
      contentsOfFile: Office.imports + "/batches/sixth-batch.xml", encoding: .utf8)
    try office.write(register.replacing("半径5米以内", with: "半径50米以内"), to: "changed.xml")
    let answer = office.run("import ./changed.xml")
    #expect(answer.exit == 0)
    #expect(answer.error.contains("[W-BOUNDARY-LAPSES]"))
    #expect(area("KS6-07 P1", asOf: "2026-04-08") == "面积      图形 —，公布 （未知）")
    done("zone derive KS6-07 P1")
    #expect(area("KS6-07 P1", asOf: "2026-04-08") == "面积      图形 7840.2 平方米，公布 （未知）")
    #expect(office.run("verify").exit == 0)
  }

  @Test func anUndrawnZoneNearbyIsNeverClear() throws {
    done("zone redraw KS6-02 C1 --from 2026-04-01 --document 文件 --text 东至示例路。")
    let answer = office.run("screen imports/samples/footprints.geojson --near 0")
    #expect(answer.exit == 1)
    #expect(answer.output.contains("附近有区划没有图形，须人工核对"))
  }

  @Test func aRegisterMayNotOvertakeARedrawing() throws {
    done("zone redraw KS6-02 P1 --from 2026-05-01 --document 文件 --text 本体外扩20米。")
    let register = try String(
      contentsOfFile: Office.imports + "/batches/sixth-batch.xml", encoding: .utf8)
    try office.write(
      register.replacing(
        "<validFrom>2020-06-01</validFrom>", with: "<validFrom>2026-06-01</validFrom>"),
      to: "late.xml")
    let answer = office.run("import ./late.xml")
    #expect(answer.exit == 65)
    #expect(answer.error.contains("[E-BOUNDARY-DATE]"))
  }

  @Test func aFileOfAnotherZoneIsRefused() {
    let answer = office.run(
      "zone draw imports/samples/zones/vertices-ks6-07.csv --site KS6-03 --zone P1")
    #expect(answer.exit == 65)
    #expect(answer.error.contains("[E-BOUNDARY-ELSEWHERE]"))
  }

  @Test func shapesThatNameNoZoneAreNotTakenForOneAnother() {
    let answer = office.run("zone draw imports/samples/footprints.geojson")
    #expect(answer.exit == 65)
    #expect(answer.error.components(separatedBy: "[E-REF-ZONE]").count - 1 == 5)
    #expect(!answer.error.contains("[E-REC-DUPLICATE]"))
  }

  @Test func aRegisterThatCasesRestOnIsNotUndone() {
    done(
      "case open imports/samples/footprint-bridge.gml --applicant 示例单位 --project 示例工程")
    let answer = office.run("receipt undo HZ-2026-0009-E --reason 试")
    #expect(answer.exit == 77)
    #expect(answer.error.contains("case/BJ-2026-0001-A"))
  }
}
