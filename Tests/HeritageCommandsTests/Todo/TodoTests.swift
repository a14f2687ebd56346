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
        待下达整改（1）
        对象            内容                              到期  命令
        --------------  --------------------------------  ----  ---------------------------------------------------------------------------------
        YH-2026-0001-F  「示例数据」示例宅院：电线老化。  —     wenbao hazard order YH-2026-0001-F --measure 措施 --person 责任人 --deadline 日期

        检查到期（1）
        对象    内容                            到期        命令
        ------  ------------------------------  ----------  -------------------------
        KS6-02  「示例数据」示例墓（从未检查）  2026-03-01  wenbao inspect run KS6-02

        2026-03-01：共 2 件。

        """)
    let json = try JSONValue(parsing: office.run("待办 --json").output)
    #expect(json["count"] == 2)
    #expect(json["items"]?.array?.first?["kind"] == "toOrder")
  }

  @Test func nothingOwedIsSaid() throws {
    let answer = try Office().run("todo")
    #expect(answer.exit == 0)
    #expect(answer.output == "2026-03-01 没有要办的事。\n")
  }
}
