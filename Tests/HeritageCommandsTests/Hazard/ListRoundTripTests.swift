import Heritage
import HeritageTestSupport
import Testing

/// A table that the program wrote comes back in as a clerk expects.
@Suite struct ListRoundTripTests {
  private let office: Office

  init() throws {
    office = try .whole()
    for line in [
      "reconcile open --name 2026Q1 --from 2026-01-01 --to 2026-03-31",
      "import imports/calendars/2026.xml imports/samples/inspections-2026q1.xml",
    ] {
      let done = office.run(line)
      try #require(done.exit == 0, "\(line): \(done.error)")
    }
  }

  private func save(_ line: String, _ change: (String) -> String = { $0 }) throws {
    let listed = office.run(line)
    try #require(listed.exit == 0, "\(listed.error)")
    try office.write(change(listed.output), to: "表.csv")
  }

  private func measures(_ number: String) throws -> JSONValue {
    let shown = office.run("hazard measures --json")
    let items = try JSONValue(parsing: shown.output)["items"]?.array ?? []
    return try #require(
      items.first { $0["number"]?.string?.hasPrefix("YH-2026-\(number)") == true })
  }

  @Test(arguments: ["hazard list", "hazard measures"])
  func emptyCellsTakeWhatWasTyped(list: String) throws {
    try save("\(list) --unit KS-ZP --csv")
    let done = office.run(
      "hazard order --file ./表.csv --measure 更换 --person 示例某 --deadline 2026-03-31")
    #expect(done.exit == 0, "\(done.error)")
    for number in ["0001", "0002", "0003", "0004"] {
      let line = try measures(number)
      #expect(line["measure"]?.string == "更换" && line["person"]?.string == "示例某")
      #expect(line["rectifyingUnit"]?.string == "KS-ZP", "\(number)")
      #expect(line["funds"] == .null)
    }
  }

  /// As a spreadsheet and as CSV with its mark, both of which a spreadsheet opens.
  @Test(arguments: ["hazard list", "hazard measures"])
  func aSpreadsheetComesBackToo(list: String) throws {
    let written = office.run("\(list) --unit KS-ZP --xlsx ./表.xlsx")
    try #require(written.exit == 0, "\(written.error)")
    let fromSheet = office.run(
      "hazard order --file ./表.xlsx --measure 更换 --person 示例某 --deadline 2026-03-31 --dry-run")
    #expect(fromSheet.exit == 0, "\(fromSheet.error)")
    try save("\(list) --unit KS-ZP --csv") { "\u{FEFF}" + $0 }
    let fromCSV = office.run(
      "hazard order --file ./表.csv --measure 更换 --person 示例某 --deadline 2026-03-31 --dry-run")
    #expect(fromCSV.output == fromSheet.output && fromCSV.exit == 0, "\(fromCSV.error)")
  }

  /// The list of measures is filled in where it is empty; a unit stands there by its name.
  @Test func aListThatWasFilledInIsOrdered() throws {
    try save("hazard measures --unit KS-ZP --csv") {
      $0.replacing("未穿管。,,,,,,,,未定,", with: "未穿管。,更换线路,断电,,千灯镇,示例某,2026/3/31,自筹,未定,")
    }
    let done = office.run(
      "hazard order --file ./表.csv --measure 其他 --person 示例乙 --deadline 2026-04-10")
    #expect(done.exit == 0, "\(done.error)")
    let line = try measures("0001")
    #expect(line["measure"]?.string == "更换线路" && line["interimControl"]?.string == "断电")
    #expect(line["rectifyingUnit"]?.string == "KS-QD" && line["person"]?.string == "示例某")
    #expect(line["deadline"]?.string == "2026-03-31" && line["funds"]?.string == "自筹")
    #expect(try measures("0002")["measure"]?.string == "其他")
  }

  /// Overdue work keeps its measure, person and unit; the day that was typed counts, not the old one of the table.
  @Test(arguments: ["hazard list", "hazard measures"])
  func whatIsOrderedAnewKeepsItsMeasure(list: String) throws {
    for line in [
      "hazard order 1 2 --measure 更换线路 --person 示例某 --deadline 2026-03-06 --unit KS-QD --funds 自筹",
      "hazard order 3 --measure 更换灭火器 --person 示例乙 --deadline 2026-03-06",
    ] { try #require(office.run(line).exit == 0) }
    office.clock = "2026-03-16T09:00:00+08:00"
    try save("\(list) --overdue --csv") { $0.replacing("更换灭火器", with: "全部更换灭火器") }
    let done = office.run("hazard reorder --file ./表.csv --deadline 2026-04-30 --person 示例丙")
    #expect(done.exit == 0, "\(done.error)")
    let (first, third) = (try measures("0001"), try measures("0003"))
    #expect(first["measure"]?.string == "更换线路" && first["rectifyingUnit"]?.string == "KS-QD")
    #expect(first["person"]?.string == "示例丙" && first["deadline"]?.string == "2026-04-30")
    #expect(third["measure"]?.string == "全部更换灭火器" && third["rectifyingUnit"]?.string == "KS-ZP")
    // What the table of all hazards has no column for is given anew or is not there.
    #expect(first["funds"]?.string == (list == "hazard measures" ? "自筹" : nil))
  }

  /// Without a new day the table's old one is nobody's new word either: it is refused, and nothing is done.
  @Test func theOldDeadlineIsNotSetAgain() throws {
    try #require(
      office.run("hazard order 1 --measure 更换 --person 示例某 --deadline 2026-03-06").exit == 0)
    office.clock = "2026-03-16T09:00:00+08:00"
    try save("hazard list --overdue --csv")
    let head = try office.head()
    let refused = office.run("hazard reorder --file ./表.csv")
    #expect(refused.exit == 77)
    #expect(
      refused.error.hasPrefix(
        """
        错误 [E-R2-ORDER]
          不能办理“重新下达”：YH-2026-0001-F。没有任何改动。
          · 整改期限早于下达日期（2026-03-16） [E-R2-ORDER]

        """), "\(refused.error)")
    #expect(try office.head() == head)
  }

  @Test func reorderTakesNumbersOrAFile() {
    for line in ["hazard reorder", "hazard reorder 1 --file ./表.csv"] {
      let refused = office.run(line)
      #expect(refused.exit == 64)
      #expect(
        refused.error == """
          错误 [E-USAGE]
            写明隐患编号，或者用 --file，二者取一
            · 用法: wenbao hazard reorder [选项] [<隐患> ...]
          建议: wenbao hazard reorder --help

          """)
    }
  }

  /// The apostrophe that keeps a cell from being a formula, line breaks, commas and quotes come back as they were.
  @Test(arguments: ["=更换", "-更换，并“穿管”", "+1", "@示例", "更换;\"再\"查, 逐一", "＝更换", "'更换", "2/2", "3-4"])
  func aMeasureComesBackAsItWas(measure: String) throws {
    let ordered = office.run([
      "hazard", "order", "1", "--measure=\(measure)", "--person", "=示例某", "--deadline",
      "2026-03-06",
    ])
    try #require(ordered.exit == 0, "\(ordered.error)")
    office.clock = "2026-03-16T09:00:00+08:00"
    try save("hazard list --overdue --csv")
    let done = office.run("hazard reorder --file ./表.csv --deadline 2026-04-30")
    #expect(done.exit == 0, "\(done.error)")
    let line = try measures("0001")
    #expect(line["measure"]?.string == measure && line["person"]?.string == "=示例某")
  }

  /// The tables' other columns mean nothing to a claim or an acceptance, and none of them is asked about.
  @Test(arguments: ["hazard list", "hazard measures"])
  func aClaimTakesTheTableToo(list: String) throws {
    try #require(
      office.run("hazard order 1 --measure 更换 --person 示例某 --deadline 2026-03-31").exit == 0)
    try save("\(list) --state ordered --csv")
    let done = office.run(
      "hazard claim --file ./表.csv --done 已更换 --evidence imports/samples/evidence/after-ks6-01-wiring.png"
    )
    #expect(done.exit == 0, "\(done.error)")
    try save("\(list) --state claimed --csv")
    let accepted = office.run("hazard accept --file ./表.csv --opinion 属实")
    #expect(accepted.exit == 77 && accepted.error.contains("[E-R1-RECORDER]"), "\(accepted.error)")
  }
}
