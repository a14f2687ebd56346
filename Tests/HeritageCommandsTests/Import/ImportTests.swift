import Foundation
import Heritage
import Testing

@testable import HeritageCommands

@Suite struct ImportTests {
  private let files = (Office.checklists + Office.batches).joined(separator: " ")

  @Test func theSampleBatchesGiveSixteenSites() throws {
    let office = try Office.whole()
    let list = try JSONValue(parsing: office.run("site list --json").output)
    #expect(list["count"]?.integer == 16)
    #expect(office.run("verify").exit == 0)
  }

  @Test func anEarlierFileSaysWhatStandsInItsPlace() throws {
    let office = try Office.small()
    try office.write(SmallFiles.register.replacing("示例路2号", with: "示例路3号"), to: "new.xml")
    #expect(office.run("import ./new.xml").exit == 0)
    let answer = office.run("import ./site.xml")
    #expect(answer.exit == 0)
    #expect(
      answer.output == """
        ./site.xml 已作为回执 HZ-2026-0002-S 导入过，没有重复导入。其后的回执 HZ-2026-0003-Q 改了它的内容，以后者为准。

        没有新的内容。

        下一步:
          wenbao receipt undo HZ-2026-0003-Q --reason 理由

        """)
    #expect(office.run("receipt undo HZ-2026-0003-Q --reason 错了").exit == 0)
    #expect(!office.run("import ./site.xml").output.contains("其后"))
    #expect(office.run("site show KS6-02").output.contains("示例路2号"))
  }

  @Test func whatIsWrongInASpreadsheetIsNotWrittenToAnotherFile() throws {
    let office = try Office.small()
    let answer = office.run("import --rejects ./r.xml imports/samples/forms/KS-ZP-faults.xlsx")
    #expect(answer.exit == 64)
    #expect(
      answer.error == """
        错误 [E-REJECTS]
          imports/samples/forms/KS-ZP-faults.xlsx 是表格，错的在原表上改，--rejects 只用于 XML 文件。没有任何改动。
        建议: wenbao import imports/samples/forms/KS-ZP-faults.xlsx

        """)
  }

  @Test func anImportPrintsItsReceipts() throws {
    let office = try Office()
    try office.write(SmallFiles.checklists, to: "list.xml")
    try office.write(SmallFiles.register, to: "site.xml")
    let answer = office.run("import ./site.xml ./list.xml")
    #expect(answer.exit == 0)
    #expect(answer.error == "")
    #expect(
      answer.output == """
        导入回执 HZ-2026-0001-U
        文件     ./list.xml
        种类     风险检查表
        SHA-256  ‹散列›…
        记录     读到 3：新增 3，变更 0，未变 0，拒收 0

        导入回执 HZ-2026-0002-S
        文件     ./site.xml
        种类     文物登记
        SHA-256  ‹散列›…
        记录     读到 5：新增 5，变更 0，未变 0，拒收 0

        已导入 2 个文件。

        下一步:
          wenbao site gaps
          wenbao checklist list
          wenbao receipt show HZ-2026-0001-U

        """)
  }

  @Test func aFileImportedTwiceIsImportedOnce() throws {
    let office = try Office.small()
    let head = try office.head()
    let answer = office.run("import ./list.xml ./site.xml")
    #expect(answer.exit == 0)
    #expect(
      answer.output == """
        ./list.xml 已作为回执 HZ-2026-0001-U 导入过，没有重复导入。

        ./site.xml 已作为回执 HZ-2026-0002-S 导入过，没有重复导入。

        没有新的内容。

        """)
    #expect(try office.head() == head)
  }

  @Test func aDryRunPrintsTheSameReceiptsAndKeepsNothing() throws {
    let office = try Office()
    try office.write(SmallFiles.checklists, to: "list.xml")
    let head = try office.head()
    let dry = office.run("导入 --dry-run ./list.xml")
    #expect(dry.exit == 0)
    #expect(
      dry.output == """
        导入回执 HZ-2026-0001-U
        文件     ./list.xml
        种类     风险检查表
        SHA-256  ‹散列›…
        记录     读到 3：新增 3，变更 0，未变 0，拒收 0

        试运行，未写入。

        """)
    #expect(try office.head() == head)
    let receipt = { (text: String) in text.split(separator: "\n").prefix(5) }
    #expect(receipt(office.run("import ./list.xml").output) == receipt(dry.output))
  }

  @Test func aChangedRecordIsShownFieldByField() throws {
    let office = try Office.whole()
    try office.copy("imports/batches/sixth-batch.xml", to: "changed.xml") {
      $0.replacing("<text>本体外扩10米。</text>", with: "<text>本体外扩12米。</text>")
        .replacing("<era>清（示例）</era>", with: "<era state=\"unknown\"/>")
    }
    let answer = office.run("import ./changed.xml")
    #expect(answer.exit == 0)
    #expect(
      answer.output == """
        导入回执 HZ-2026-0010-S
        文件     ./changed.xml
        种类     文物登记
        SHA-256  ‹散列›…
        记录     读到 31：新增 0，变更 2，未变 29，拒收 0

        变更记录       版次  位置     字段          原值            新值
        -------------  ----  -------  ------------  --------------  --------------
        文物点 KS6-01     2  文物点   年代          清（示例）      —
        文物点 KS6-01     2  文物点   年代（状态）  已知            未知
        文物点 KS6-01     2  区划 P1  文字          本体外扩10米。  本体外扩12米。
        文物点 KS6-11     2  文物点   年代          清（示例）      —
        文物点 KS6-11     2  文物点   年代（状态）  已知            未知

        已导入 1 个文件。

        下一步:
          wenbao site gaps
          wenbao receipt show HZ-2026-0010-S

        """)
  }

  @Test func standardInputIsRead() throws {
    let office = try Office()
    let answer = office.run("import -", input: SmallFiles.checklists)
    #expect(answer.exit == 0)
    #expect(answer.output.contains("文件     -\n"))
    let empty = office.run("import -")
    #expect(empty.exit == 65)
    #expect(empty.error == "错误 [E-FILE-EMPTY]\n  标准输入是空的。\n")
  }

  @Test func warningsLetTheImportPass() throws {
    let office = try Office.small()
    try office.write(
      SmallFiles.inspection("JC-1", on: "2026-02-01")
        .replacing("FIRE:E-01", with: "STRUCT:S-01").replacing("KS6-01", with: "KS6-02"),
      to: "check.xml")
    let answer = office.run("import ./check.xml")
    #expect(answer.exit == 0)
    #expect(
      answer.error == """
        警告 [W-ITEM-SCOPE] ./check.xml:4:5
            <answer item="STRUCT:S-01" result="nonconform"><note>电线老化。</note></answer>
            ^
          检查项 STRUCT:S-01 按类别不适用于 KS6-02
        建议: 核对检查项：wenbao checklist show KS6-02

        共 0 处错误，1 处警告。

        """)
  }

  @Test func asJSONTheFindingsStandInOneObject() throws {
    let office = try Office.whole()
    let answer = office.run("import --json imports/samples/ten-faults.xml")
    #expect(answer.exit == 65)
    #expect(answer.error == "")
    let json = try JSONValue(parsing: answer.output)
    #expect(json["committed"] == false)
    #expect(json["errorCount"] == 10)
    #expect(json["diagnostics"]?.array?.count == 10)
    #expect(json["diagnostics"]?.array?.first?["code"] == "E-XSD-ENUM")
    #expect(json["files"]?.array?.first?["receipt"] == .null)
  }

  @Test func aMissingFileIsNamed() throws {
    let answer = try Office().run("import ./nosuch.xml")
    #expect(answer.exit == 66)
    #expect(answer.error == "错误 [E-FILE-MISSING]\n  没有文件 ./nosuch.xml。\n建议: ls ./nosuch.xml\n")
  }
}
