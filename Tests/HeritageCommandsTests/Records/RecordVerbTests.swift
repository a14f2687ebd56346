import Heritage
import Testing

@testable import HeritageCommands

/// The verbs that list and show single kinds of record.
@Suite struct RecordVerbTests {
  @Test func aBatchShowsWhatAwaitsPublication() throws {
    #expect(
      try Office.small().run("batch show KS6").output == """
        KS6 第六批（示例）「示例数据」
        种类      文物保护单位，第 6 批
        决定文号  （未知）
        决定日期  —
        公布文号  （待公布）
        公布日期  （待公布）
        公布单位  （未知）
        控制数    申报 2 处，在册 2 处，相符

        编号    名称                  区镇    保护范围  标志  档案  责任人  控制地带  图形  风险    隐患  逾期  事项逾期  检查    工程
        ------  --------------------  ------  --------  ----  ----  ------  --------  ----  ------  ----  ----  --------  ------  ----
        KS6-01  示例宅院「示例数据」  张浦镇  未知      未知  未知  未知    未知      不全  未评估     0     0         0  未逾期     0
        KS6-02  示例墓「示例数据」    张浦镇  未知      未知  未知  未知    未知      不全  未评估     0     0         0  未逾期     0

        区镇    处数  四有齐全  图形齐全  重大风险  未评估  隐患  逾期  事项逾期  检查逾期  工程
        ------  ----  --------  --------  --------  ------  ----  ----  --------  --------  ----
        张浦镇     2         0         0         0       2     0     0         0         0     0
        合计       2         0         0         0       2     0     0         0         0     0

        下一步:
          wenbao batch publish KS6 --announcement 文号 --on 日期 --publisher 公布机关
          wenbao duty list --batch KS6
          wenbao site gaps

        """)
  }

  @Test func aZoneShowsItsTextFirst() throws {
    let office = try Office.whole()
    #expect(
      office.run("zone show KS6-01 P1").output == """
        KS6-01 示例宅院「示例数据」 保护范围 P1
        文字      本体外扩10米。
        写法      外扩
        控制要求  —
        来源      示例区划说明（SL-2020），2020-05-20
        省级批准  （不适用）
        有效期    2020-06-01 起
        解读      自本体外扩 10 米
        图形      按文字推算，可信度中
        坐标系    交来时为 urn:ogc:def:crs:EPSG::4490；入库换算为 CGCS2000 经纬度
        测绘单位  —
        误差      ±0.5 米
        面积      图形 1925.7 平方米，公布 （未知）

        下一步:
          wenbao zone history KS6-01
          wenbao zone derive KS6-01 --dry-run

        """)
    let unknown = office.run("zone show KS6-01 X9")
    #expect(unknown.exit == 66)
    #expect(
      unknown.error == "错误 [E-UNKNOWN-ZONE]\n  没有编号为“KS6-01/X9”的保护区划。\n建议: wenbao zone list\n")
  }

  @Test func aUnitShowsItsSites() throws {
    #expect(
      try Office.small().run("unit show KS-ZP").output == """
        KS-ZP 张浦镇
        种类            镇
        统计用区划代码  —
        有效期          —
        承接单位        —
        经办人          —

        编号    名称                  区镇    类别    区划  隐患
        ------  --------------------  ------  ------  ----  ----
        KS6-01  示例宅院「示例数据」  张浦镇  古建筑   0/0     0
        KS6-02  示例墓「示例数据」    张浦镇  古墓葬   0/0     0

        没有在册隐患。

        下一步:
          wenbao site list --unit KS-ZP
          wenbao hazard list --unit KS-ZP

        """)
  }

  @Test func anOfficerIsAddedOnce() throws {
    let office = try Office.small()
    let line = "officer add A02 --name 示例乙 --unit KS-ZP"
    #expect(office.run(line + " --dry-run").output.hasPrefix("可以登记经办人 A02 示例乙。试运行，未写入。\n"))
    #expect(office.run(line).output.hasPrefix("已登记经办人 A02 示例乙。\n"))
    let again = office.run(line)
    #expect(again.exit == 77)
    #expect(
      again.error
        == "错误 [E-OFFICER-EXISTS]\n  经办人 A02 已经登记。\n说明: 工号不能重复使用；换一个工号。\n建议: wenbao officer list\n")
    #expect(
      office.run("officer list").output == """
        工号  姓名    单位    系统账户  在办隐患  离岗
        ----  ------  ------  --------  --------  ----
        A01   示例甲  主管局  demo             0  —
        A02   示例乙  张浦镇  —                0  —

        共 2 人。

        下一步:
          wenbao officer add 工号 --name 姓名 --unit 单位 --account 账户

        """)
  }

  @Test func aSettingIsChangedOnce() throws {
    let office = try Office()
    let line = "setting set inspection.interval 60"
    #expect(office.run(line).output.hasPrefix("inspection.interval：原为 90，现为 60。\n"))
    let head = try office.head()
    #expect(office.run(line).output.hasPrefix("inspection.interval：已经是 60，没有改动。\n"))
    #expect(try office.head() == head)
    let wrong = office.run("setting set inspection.interval 0")
    #expect(wrong.exit == 64)
    #expect(wrong.error.hasPrefix("错误 [E-SETTING]\n  “0”不是“检查间隔（天），未评估风险的文物点”的值。\n"))
  }

  @Test func theJournalIsShownEntryByEntry() throws {
    let office = try Office()
    let list = try JSONValue(parsing: office.run("journal list --last 1 --json").output)
    let entry = try JSONValue(parsing: office.run("journal show 2 --json").output)
    #expect(list["items"]?.array?.first?["hash"] == entry["items"]?.array?.first?["hash"])
    #expect(entry["items"]?.array?.first?["payload"] == ["account": "demo", "name": "示例甲"])
    #expect(office.run("journal show 2").output.contains("内容:\n{\n  \"account\": \"demo\",\n"))
    #expect(office.run("journal show 99").exit == 66)
  }
}
