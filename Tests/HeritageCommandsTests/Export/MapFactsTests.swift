import Foundation
import HeritageTestSupport
import Testing

@testable import HeritageCommands

/// What a map says of hazards, inspections and risk is what the lists say that day.
@Suite struct MapFactsTests {
  @Test func hazardsAndInspectionsAreThoseOfTheDay() throws {
    let office = try Office.whole()
    office.clock = "2026-04-08T09:00:00+08:00"
    for line in [
      "import imports/samples/inspections-2026q1.xml",
      "hazard order 1 --measure 措施 --person 示例甲 --deadline 2026-04-10",
    ] {
      let answer = office.run(line)
      #expect(answer.exit == 0, "\(line): \(answer.error)")
    }
    office.clock = "2026-04-20T09:00:00+08:00"
    #expect(office.run("export ./a.gpkg").exit == 0)
    let database = "\(office.folder)/a.gpkg"
    let columns = "open_hazards, overdue_hazards, major_hazards, last_inspected"
    #expect(
      try PlainSession.run(
        "SELECT site, basis, \(columns) FROM place ORDER BY site;", on: database
      ).output == """
        KC2-01|本体|3|0|0|2026-02-04
        KC2-02|本体|1|0|0|2026-01-21
        KC2-03|本体|1|0|1|2026-01-16
        KC2-04|本体|2|0|0|2026-01-13
        KC2-05|本体|1|0|0|2026-01-28
        KS6-01|本体|2|1|0|2026-01-12
        KS6-02|本体|2|0|1|2026-01-27
        KS6-03|本体|3|0|1|2026-01-15
        KS6-04|本体|2|0|0|2026-01-20
        KS6-05|本体|0|0|0|
        KS6-06|本体组成部分|0|0|0|2026-02-10
        KS6-07|本体|1|0|0|2026-02-03
        KS6-08|本体|0|0|0|
        KS6-09|本体|0|0|0|
        KS6-10|本体|0|0|0|2026-02-11
        KS6-11|本体|0|0|0|

        """)
    for layer in ["site", "zone"] {
      #expect(
        try PlainSession.run(
          "SELECT DISTINCT \(columns) FROM \(layer) WHERE site = 'KS6-01';", on: database
        ).output == "2|1|0|2026-01-12\n")
    }
  }

  @Test func riskIsThatOfTheList() throws {
    let registry = try TemporaryRegistry(.secondReady)
    func run(_ words: [String]) -> Session {
      Session(
        words, root: Wenbao.self,
        environment: [
          "WENBAO_REGISTRY": registry.path, "WENBAO_ACCOUNT": SampleLedger.account,
          "WENBAO_CLOCK": "2026-07-04T10:00:00+08:00", "WENBAO_OFFICER": "A01",
        ])
    }
    let database = registry.folder.file("a.gpkg")
    #expect(run(["export", database]).exit == 0)
    let list = try JSONSerialization.jsonObject(
      with: Data(run(["risk", "list", "--json"]).output.utf8))
    let items = try #require((list as? [String: Any])?["items"] as? [[String: Any]])
    let expected = items.map { "\($0["site"] ?? "")|\($0["grade"] ?? "")" }.sorted()
    let found = try PlainSession.run("SELECT site, risk_grade FROM place;", on: database).output
    #expect(found.split(separator: "\n").map(String.init).sorted() == expected)
    #expect(expected.contains { !$0.hasSuffix("|unassessed") })
  }
}
