import Testing

/// A table that would be read otherwise than it was meant is refused as a whole.
@Suite struct ActFileTests {
  private let office: Office

  init() throws {
    office = try .whole()
    for line in [
      "reconcile open --name 2026Q1 --from 2026-01-01 --to 2026-03-31",
      "import imports/samples/inspections-2026q1.xml",
    ] {
      let done = office.run(line)
      try #require(done.exit == 0, "\(line): \(done.error)")
    }
  }

  private func order(_ table: String) throws -> Office.Answer {
    try office.write(table, to: "table.csv")
    return office.run("hazard order --file ./table.csv --person 示例责任人 --deadline 2026-06-30")
  }

  @Test func aCellBeyondTheHeadingsIsRefused() throws {
    let head = try office.head()
    let answer = try order("编号,整改措施\n3,更换线路,并穿管\n")
    #expect(answer.exit == 65)
    #expect(answer.error.contains("./table.csv:2:8 “并穿管”在表头之外；文字里有逗号的，整格加引号 [E-CSV-COLUMNS]"))
    #expect(try office.head() == head)
  }

  @Test func aHeadingThatStandsTwiceIsRefused() throws {
    let answer = try order("编号,整改措施,整改措施\n3,甲,乙\n")
    #expect(answer.exit == 65)
    #expect(answer.error.contains("./table.csv:1:9 表头里“整改措施”写了两次 [E-CSV-COLUMNS]"))
  }

  @Test func whiteSpaceAroundACellIsNotTaken() throws {
    let answer = try order("编号,整改措施\n 3 , 更换线路 \n")
    #expect(answer.exit == 0, "\(answer.error)")
    #expect(office.run("hazard show 3").output.contains("整改措施    更换线路\n"))
  }
}
