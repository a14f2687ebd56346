import HeritageStore
import Testing

@testable import HeritageCommands

/// Acts on all that is ready: what they cost is counted, not timed.
@Suite struct ReadyTests {
  /// An inspection that finds two hazards at each of `sites`.
  private func findings(_ code: String, at sites: [String]) -> String {
    let inspections = sites.map { site in
      """
      <inspection code="\(code)-\(site)" site="\(site)" kind="routine" inspectedOn="2026-02-01" unit="KS-ZP">
        <inspector>示例甲</inspector>
        <answer item="FIRE:E-01" result="nonconform"><note>示例问题一</note></answer>
        <answer item="FIRE:K-01" result="conform"/>
      </inspection>
      """
    }
    return """
      <inspections xmlns="urn:wenbao:inspections:1" version="1">
      \(inspections.joined(separator: "\n"))
      </inspections>
      """
  }

  private func counted(_ office: Office, _ line: String) -> (answer: Office.Answer, StoreTally) {
    let tally = StoreTally()
    return (StoreTally.$current.withValue(tally) { office.run(line) }, tally)
  }

  /// With so many hazards, each of an inspection of its own.
  private func office(hazards: Int) throws -> Office {
    let office = try Office.small()
    for round in 0..<hazards {
      try office.write(findings("R\(round)", at: ["KS6-01"]), to: "found.xml")
      try #require(office.run("inspect record ./found.xml").exit == 0)
    }
    return office
  }

  private static let order =
    "hazard order --ready --measure 修缮 --person 示例丙 --deadline 2026-04-30"

  @Test func howOftenTheRegistryIsOpenedDoesNotDependOnHowManyAreReady() throws {
    let few = try office(hazards: 2)
    let many = try office(hazards: 9)
    let ofFew = counted(few, Self.order)
    let ofMany = counted(many, Self.order)
    #expect(ofFew.answer.output.hasPrefix("已办理“下达整改”2 项。\n"))
    #expect(ofMany.answer.output.hasPrefix("已办理“下达整改”9 项。\n"))
    #expect(ofMany.1.openings == ofFew.1.openings)
    #expect(ofMany.1.openings <= 5)
    for act in [
      "hazard claim --ready --done 已修缮 --evidence ./found.xml",
      "--as A02 hazard accept --ready --opinion 属实",
    ] {
      few.run("officer add A02 --name 示例乙")
      many.run("officer add A02 --name 示例乙")
      let (ofFew, ofMany) = (counted(few, act), counted(many, act))
      #expect(ofFew.answer.exit == 0, "\(ofFew.answer.error)")
      #expect(ofMany.1.openings == ofFew.1.openings, "\(act)")
    }
    #expect(many.run("verify").exit == 0)
  }

  @Test func thoseThatAreNotReadyAreNamedAndTheOthersDone() throws {
    let office = try office(hazards: 3)
    try #require(
      office.run("hazard order 2 --measure 修缮 --person 示例丙 --deadline 2026-04-30").exit == 0)
    let (answer, tally) = counted(
      office, "hazard claim --ready --done 已修缮 --evidence ./found.xml")
    #expect(answer.output.hasPrefix("已办理“报整改”1 项。\n"))
    #expect(tally.openings <= 6)
    #expect(
      office.run("hazard list --state ordered --csv").output.split(separator: "\n").count == 1)
    #expect(office.run("hazard list --state registered").output.contains("共 2 项"))
  }

  @Test func theFormsOfAllUnitsAreMadeFromOneOpening() throws {
    let office = try Office.whole()
    try #require(
      office.run("reconcile open --name 2026Q1 --from 2026-01-01 --to 2026-03-31").exit == 0)
    let inspections = "imports/samples/inspections-2026q1.xml"
    try #require(office.run("inspect record \(inspections)").exit == 0)
    let one = counted(office, "reconcile form KS-ZP --folder ./one")
    let all = counted(office, "reconcile form --all --folder ./all")
    #expect(one.answer.exit == 0, "\(one.answer.error)")
    #expect(all.answer.output.split(separator: "\n").count { $0.contains("xlsx：") } > 3)
    #expect(all.1.openings <= one.1.openings + 1)
  }

  @Test func anImportReadsTheChecklistsOnceHoweverManyInspectionsItBrings() throws {
    let office = try Office.small()
    try office.write(findings("A", at: ["KS6-01"]), to: "one.xml")
    let many = (1...8).map { findings("B\($0)", at: ["KS6-01"]) }.joined(separator: "\n")
      .replacing(
        "</inspections>\n<inspections xmlns=\"urn:wenbao:inspections:1\" version=\"1\">", with: "")
    try office.write(many, to: "many.xml")
    let ofOne = counted(office, "import ./one.xml")
    let ofMany = counted(office, "import ./many.xml")
    #expect(ofOne.answer.exit == 0, "\(ofOne.answer.error)")
    #expect(ofMany.answer.exit == 0, "\(ofMany.answer.error)")
    let reading = "SELECT i.checklist, i.revision, i.code"
    #expect(ofOne.1.statements(with: reading) > 0)
    #expect(ofMany.1.statements(with: reading) == ofOne.1.statements(with: reading))
  }
}
