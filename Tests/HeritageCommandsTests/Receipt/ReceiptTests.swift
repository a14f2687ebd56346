import Testing

@testable import HeritageCommands

@Suite struct ReceiptTests {
  @Test func anUndoneImportIsOutOfForce() throws {
    let office = try Office.small()
    try office.write(SmallFiles.inspection("JC-1", on: "2026-02-01"), to: "check.xml")
    #expect(office.run("inspect record ./check.xml").exit == 0)
    let dry = office.run("receipt undo HZ-2026-0003-Q --reason 重复 --dry-run")
    #expect(
      dry.output == """
        回执 HZ-2026-0003-Q 可以撤销。随之误登作废的隐患 1 项：YH-2026-0001-F。试运行，未写入。

        下一步:
          wenbao receipt show HZ-2026-0003-Q

        """)
    #expect(office.run("inspect list --csv").output.contains("JC-1"))
    let undo = office.run("回执 撤销 HZ-2026-0003-Q --reason 重复")
    #expect(undo.exit == 0)
    #expect(
      undo.output == """
        已撤销回执 HZ-2026-0003-Q。随之误登作废的隐患 1 项：YH-2026-0001-F。

        下一步:
          wenbao receipt show HZ-2026-0003-Q

        """)
    #expect(!office.run("inspect list --csv").output.contains("JC-1"))
    #expect(
      office.run("receipt show HZ-2026-0003-Q").output == """
        导入回执 HZ-2026-0003-Q
        状态     已撤销
        文件     ./check.xml
        种类     检查记录
        SHA-256  ‹散列›
        字节     311
        记录     读到 1：新增 1，变更 0，未变 0，拒收 0
        经办人   A01
        时间     2026-03-01 09:00:00
        流水     5

        记录  编号  版次  行
        ----  ----  ----  --
        检查  JC-1     1   2

        下一步:
          wenbao journal show 5

        """)
    let again = office.run("receipt undo HZ-2026-0003-Q --reason 重复")
    #expect(again.exit == 77)
    #expect(
      again.error == """
        错误 [E-UNDONE]
          回执 HZ-2026-0003-Q 已经撤销。
        说明: 不用再撤销；要恢复的，重新导入原来的文件。
        建议: wenbao receipt show HZ-2026-0003-Q

        """)
    #expect(office.run("verify").exit == 0)
  }

  @Test func anImportThatOthersReferToIsNotUndone() throws {
    let office = try Office.small()
    let head = try office.head()
    let lists = office.run("receipt undo HZ-2026-0001-U --reason 有误")
    #expect(lists.exit == 77)
    #expect(
      lists.error == """
        错误 [E-UNDO]
          不能撤销 HZ-2026-0001-U：已有后来的记录引用它。
          · site/KS6-01
        说明: 没有撤销的办法；有误的，更正以后重新导入，或者用各自的命令另行办理。
        建议: wenbao receipt show HZ-2026-0001-U

        """)
    #expect(try office.head() == head)
  }

  @Test func receiptsAreListed() throws {
    #expect(
      try Office.small().run("receipt list --csv").output.replacing("\r\n", with: "\n") == """
        回执,状态,种类,文件,读到,新增,变更,未变,拒收,经办人,时间
        HZ-2026-0001-U,有效,风险检查表,./list.xml,3,3,0,0,0,A01,2026-03-01 09:00:00
        HZ-2026-0002-S,有效,文物登记,./site.xml,5,5,0,0,0,A01,2026-03-01 09:00:00

        """)
  }
}
