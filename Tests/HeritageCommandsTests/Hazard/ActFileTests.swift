import Foundation
import HeritageTestSupport
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

  /// A heading that says nearly what the act takes is asked about: the day of the command line would count instead.
  @Test func aHeadingThatIsNearlyKnownIsAskedAbout() throws {
    let head = try office.head()
    let answer = try order("编号,整改措施,期限\n3,更换线路,2026-04-30\n")
    #expect(answer.exit == 65)
    #expect(
      answer.error.contains(
        "./table.csv:1:9 表头“期限”不认识，是不是“整改期限”？是的，改成“整改期限”；不是的，删去这一列 [E-CSV-COLUMNS]"))
    #expect(try office.head() == head)
  }

  @Test(arguments: ["2026/4/30", "2026年4月30日", "20260430", "2026.4.30", "2026-4-30 00:00:00"])
  func aDayIsTakenAsSpreadsheetsWriteIt(day: String) throws {
    let answer = try order("编号,整改措施,整改期限\n3,更换线路,\(day)\n")
    #expect(answer.exit == 0, "\(answer.error)")
    #expect(office.run("hazard show 3").output.contains("整改期限    2026-04-30\n"))
  }

  /// What Excel makes of `wenbao hazard list --csv`, and with a heading changed by hand.
  @Test(arguments: [
    ("hazard-date-excel.csv", nil),
    ("hazard-unknown-column.csv", "表头“期限”不认识，是不是“整改期限”？"),
  ])
  func aListThatWasSavedAgainIsReadOrAskedAbout(name: String, question: String?) throws {
    let path = "\(SampleFiles.root)/Tests/Foreign/\(name)"
    try office.write(try String(contentsOfFile: path, encoding: .utf8), to: "table.csv")
    let answer = office.run("hazard order --file ./table.csv --deadline 2026-05-31")
    #expect(answer.exit == (question == nil ? 0 : 65), "\(answer.error)")
    #expect(question.map { answer.error.contains($0) } ?? true)
    guard question == nil else { return }
    #expect(office.run("hazard show 1").output.contains("整改期限    2026-04-30\n"))
  }

  @Test func aTableWithTabsInUTF16IsRead() throws {
    let text = "编号\t整改措施\t整改期限\r\n3\t更换线路\t2026/4/30\r\n"
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    try office.write(bytes, to: "table.csv")
    let answer = office.run("hazard order --file ./table.csv --person 示例责任人")
    #expect(answer.exit == 0, "\(answer.error)")
    #expect(office.run("hazard show 3").output.contains("整改期限    2026-04-30\n"))
  }

  @Test func claimsComeWithTheirPicturesFromASheet() throws {
    try #require(try order("编号,整改措施\n2,更换线路\n3,更换线路\n").exit == 0)
    for name in ["before", "after"] {
      try office.write(Array("picture \(name)".utf8), to: "\(name).png")
    }
    try office.write(
      "编号,整改情况,完成日期,整改后照片,佐证\n2,已更换,2026/1/20,after.png,\n3,已更换,,,before.png；after.png\n",
      to: "claims.csv")
    let answer = office.run("hazard claim --file ./claims.csv")
    #expect(answer.exit == 0, "\(answer.error)")
    #expect(office.run("hazard show 2").output.contains("after.png"))
    #expect(office.run("hazard show 3").output.contains("before.png"))
  }

  @Test func aFileThatIsNotBesideTheTableIsNamed() throws {
    try #require(try order("编号,整改措施\n3,更换线路\n").exit == 0)
    let head = try office.head()
    try office.write(
      "编号,整改情况,佐证\n3,已更换,缺.png；/etc/hostname\n", to: "claims.csv")
    let answer = office.run("hazard claim --file ./claims.csv")
    #expect(answer.exit == 65)
    #expect(answer.error.contains("./claims.csv:2:7 没有文件“缺.png”，或不在表所在的文件夹里 [E-FILE-MISSING]"))
    #expect(
      answer.error.contains("./claims.csv:2:7 没有文件“/etc/hostname”，或不在表所在的文件夹里 [E-FILE-MISSING]"))
    #expect(try office.head() == head)
  }
}
