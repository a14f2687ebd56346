import Testing

@testable import HeritageCommands

@Suite struct InspectRecordTests {
  @Test func everyNonconformityBecomesAHazard() throws {
    let office = try Office.small()
    try office.write(SmallFiles.inspection("JC-1", on: "2026-02-01"), to: "check.xml")
    let answer = office.run("inspect record ./check.xml")
    #expect(answer.exit == 0)
    #expect(
      answer.output == """
        导入回执 HZ-2026-0003-Q
        文件      ./check.xml
        种类      检查记录
        SHA-256   ‹散列›…
        记录      读到 1：新增 1，变更 0，未变 0，拒收 0
        登记隐患  1 项：YH-2026-0001-F

        已导入 1 个文件。

        下一步:
          wenbao todo
          wenbao receipt show HZ-2026-0003-Q

        """)
    #expect(
      office.run("inspect due").output == """
        编号    名称                  区镇    风险    上次检查                    间隔  到期        到期项  由谁  状态
        ------  --------------------  ------  ------  -------------------------  -----  ----------  ------  ----  ----------
        KS6-01  示例宅院「示例数据」  张浦镇  未评估  2026-02-01（2 项没有查）   90 天  2026-04-01       1  —     还有 31 天
        KS6-02  示例墓「示例数据」    张浦镇  未评估  从未检查，2026-03-01 起算  90 天  2026-04-01       2  —     还有 31 天

        共 2 处，到期 0 处，其中逾期 0 处、从未检查 0 处。

        下一步:
          wenbao inspect run KS6-01

        """)
  }

  @Test func anotherKindOfFileIsRefused() throws {
    let office = try Office.small()
    let head = try office.head()
    let answer = office.run("inspect record ./site.xml")
    #expect(answer.exit == 65)
    #expect(
      answer.error == """
        错误 [E-KIND]
          ./site.xml 是文物登记，这里只收检查记录。没有任何改动。
        建议: wenbao import ./site.xml

        """)
    #expect(try office.head() == head)
  }

  @Test func aCodeIsUsedOnce() throws {
    let office = try Office.small()
    try office.write(SmallFiles.inspection("JC-1", on: "2026-02-01"), to: "check.xml")
    #expect(office.run("inspect record ./check.xml").exit == 0)
    try office.write(SmallFiles.inspection("JC-1", on: "2026-02-02"), to: "other.xml")
    let head = try office.head()
    let changed = office.run("inspect record ./other.xml")
    #expect(changed.exit == 65)
    #expect(
      changed.error.hasSuffix(
        """
          检查记录 JC-1 已经登记，内容不同
        建议: 检查记录不改写：给新的检查一个新编号

        共 1 处错误，0 处警告。

        """))
    #expect(changed.error.hasPrefix("错误 [E-INSPECTION-CODE] ./other.xml:2:3"))
    #expect(try office.head() == head)

    #expect(office.run("hazard void 1 --reason 试填").exit == 0)
    #expect(office.run("receipt undo HZ-2026-0003-Q --reason 填错了").exit == 0)
    let undone = office.run("inspect record ./other.xml")
    #expect(undone.exit == 65)
    #expect(
      undone.error.hasSuffix(
        """
          检查记录 JC-1 已经撤销，编号不再使用
        建议: 给改正后的检查一个新编号，例如 JC-1-2

        共 1 处错误，0 处警告。

        """))
    #expect(office.run("document list").output.contains("检查记录表（已撤销）"))
    #expect(office.run("document list --undelivered").output == "没有符合条件的。\n\n共 0 件。\n")
  }

  @Test func anInspectionInTheFutureIsRefused() throws {
    let office = try Office.small()
    try office.write(SmallFiles.inspection("JC-1", on: "2026-03-02"), to: "check.xml")
    let answer = office.run("inspect record ./check.xml")
    #expect(answer.exit == 65)
    #expect(answer.error.hasPrefix("错误 [E-INSPECTION-DATE] ./check.xml:2:3\n"))
  }
}
