import Heritage
import Testing

@testable import HeritageCommands

@Suite struct TodoTests {
  @Test func whatIsOwedIsGroupedByKind() throws {
    let office = try Office.small()
    try office.write(SmallFiles.inspection("JC-1", on: "2026-02-01"), to: "check.xml")
    office.run("import ./check.xml")
    let answer = office.run("todo")
    #expect(answer.exit == 0)
    #expect(
      answer.output == """
        2026-03-01 待办 1 件。

        待下达整改（1）
        对象            等级  内容
        --------------  ----  --------------------------------
        YH-2026-0001-F  一般  「示例数据」示例宅院：电线老化。
        办理: wenbao hazard order YH-2026-0001-F --measure 措施 --person 责任人 --deadline 日期

        """)
    office.clock = "2026-04-02T09:00:00+08:00"
    let json = try JSONValue(parsing: office.run("待办 --json").output)
    let items = try #require(json["items"]?.array)
    #expect(items.map { $0["kind"] } == ["toOrder", "inspectionDue", "inspectionDue"])
    #expect(items.dropFirst().map { $0["dueOn"] } == ["2026-04-01", "2026-04-01"])
  }

  @Test func nothingOwedIsSaid() throws {
    let answer = try Office().run("todo")
    #expect(answer.exit == 0)
    #expect(answer.output == "2026-03-01 没有要办的事。\n")
  }
}
