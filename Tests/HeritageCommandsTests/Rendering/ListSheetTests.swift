import Foundation
import Heritage
import Testing

@testable import HeritageCommands

/// Lists as spreadsheets, and CSV that goes into a file.
@Suite struct ListSheetTests {
  private static func part(_ name: String, of path: String) throws -> String {
    try FormParts.all(of: path).first { $0.name == "xl/" + name }?.text ?? ""
  }

  /// Every list has the three options, and each of them is refused where another is asked for.
  @Test func everyListThatTakesCSVTakesXLSX() {
    let verbs = CommandNode(root: Wenbao.self).subtree.filter(\.isVerb).map { node in
      (
        node.commandLine,
        Set(ArgumentShape.all(of: node.type).flatMap { ($0.names ?? []).map(\.spelling) })
      )
    }.filter { $0.1.contains("--csv") }
    #expect(verbs.count > 40)
    #expect(
      verbs.filter { !$0.1.isSuperset(of: ["--xlsx", "--no-bom", "--force"]) }.map(\.0) == [])
  }

  @Test func aListIsWrittenAsASpreadsheet() throws {
    let office = try Office.small()
    let done = office.run("site list --xlsx ./点.xlsx")
    #expect((done.output, done.error, done.exit) == ("./点.xlsx：2 行\n", "", 0))
    let path = "\(office.folder)/点.xlsx"
    let texts = try Self.part("sharedStrings.xml", of: path).components(separatedBy: "<t>")
      .dropFirst().map { $0.components(separatedBy: "</t>")[0] }
    #expect(
      texts == [
        "编号", "名称", "批次", "区镇", "类别", "区划", "有图形的区划", "隐患", "坐标", "数据性质", "KS6-01", "示例宅院",
        "KS6", "张浦镇", "古建筑", "公开", "示例数据", "KS6-02", "示例墓", "古墓葬",
      ])
    let sheet = try Self.part("worksheets/sheet1.xml", of: path)
    #expect(sheet.contains("<c r=\"F2\" s=\"3\"><v>0</v></c><c r=\"G2\" s=\"3\"><v>0</v></c>"))
    let again = office.run("site list --xlsx ./点.xlsx")
    #expect(again.output == "" && again.exit == 77)
    #expect(
      again.error == """
        错误 [E-OUTPUT-EXISTS]
          文件 ./点.xlsx 已经存在，不会覆盖。没有任何改动。
        建议: wenbao site list --xlsx ./点.xlsx --force

        """)
    #expect(office.run("site list --xlsx ./点.xlsx --force").exit == 0)
    #expect(office.run("site list --xlsx ./none/点.xlsx").exit == 74)
  }

  @Test(arguments: [
    ("--csv --xlsx 甲.xlsx", "--csv 与 --xlsx 只能用一个"),
    ("--json --xlsx 甲.xlsx", "--json 与 --xlsx 只能用一个"),
    ("--no-bom", "--no-bom 只与 --csv 合用"),
  ])
  func whatDoesNotGoTogetherIsRefused(options: String, message: String) {
    let refused = Session("site list \(options)")
    #expect(refused.exit == 64 && refused.error.contains(message), "\(refused.error)")
  }

  @Test func csvIntoAFileHasAMark() {
    let list = "编号,名称,隐患\r\nKS-001,顾炎武墓,2\r\nKS-012,秦峰塔,0\r\n"
    #expect(Session("site list --csv").output == list)
    #expect(Session("site list --csv", outputIsFile: true).output == "\u{FEFF}" + list)
    #expect(Session("site list --csv --no-bom", outputIsFile: true).output == list)
    #expect(!Session("site list", outputIsFile: true).output.hasPrefix("\u{FEFF}"))
    #expect(!Session("site list --json", outputIsFile: true).output.hasPrefix("\u{FEFF}"))
  }

  /// `2/2` is a day for a spreadsheet.
  @Test func zonesAreTwoNumbers() throws {
    let office = try Office.small()
    #expect(
      office.run("site list --csv").output == """
        编号,名称,批次,区镇,类别,区划,有图形的区划,隐患,坐标,数据性质\r
        KS6-01,示例宅院,KS6,张浦镇,古建筑,0,0,0,公开,示例数据\r
        KS6-02,示例墓,KS6,张浦镇,古墓葬,0,0,0,公开,示例数据\r

        """)
    #expect(
      office.run("site list --csv --columns 区划,有图形的区划").output
        == "区划,有图形的区划\r\n0,0\r\n0,0\r\n")
    #expect(office.run("site list --columns 区划 --quiet").output.contains(" 0/0\n 0/0\n"))
  }
}
