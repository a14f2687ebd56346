import Heritage
import Testing

@testable import HeritageCommands

@Suite struct SiteShowTests {
  @Test func aSiteIsShownOnAPage() throws {
    let office = try Office.whole()
    #expect(office.run("inspect record imports/samples/inspections-2026q1.xml").exit == 0)
    let answer = office.run("site show KS6-01")
    #expect(answer.exit == 0)
    #expect(
      answer.output == """
        KS6-01 示例宅院「示例数据」
        公布批次  KS6 昆山市第六批文物保护单位（示例）
        保护级别  文物保护单位（县级）
        公布日期  （待公布）
        类别      古建筑
        区镇      KS-ZP 张浦镇
        地址      张浦镇示例路1号
        版次      1

        登记内容
        普查编号        （未知）
        小类            宅第民居
        年代            清（示例）
        统计年代        清代
        所有权          私人所有
        所有人          示例甲
        使用人          示例甲
        管理机构        （无）
        所属行业        （不适用）
        开放状况        未开放
        用途            居住
        面积（平方米）  468
        保存状况        一般
        审批机关        昆山市人民政府
        征得同意的部门  苏州市文物主管部门
        损毁原因        年久失修、生物破坏
        简介            示例数据：前后两进，砖木结构。两个面合为本体。
        本体图形        有
        组成部分        —

        保护范围 P1
        文字  本体外扩10米。
        图形  按文字推算，可信度中
        面积  图形 1925.7 平方米，公布 （未知）

        建设控制地带 C1
        文字  保护范围外扩20米。
        图形  按文字推算，可信度中
        面积  图形 6471.2 平方米，公布 （未知）

        责任人      姓名    依据            单位   职务            电话
        ----------  ------  --------------  -----  --------------  ------------
        保管责任人  示例乙  —               KS-ZP  文物保管员      —
        直接责任人  示例甲  所有人和使用人  KS-ZP  所有人兼使用人  000-00000001

        保护标志  门厅东侧墙面，张浦镇人民政府（示例），2020-11-05
        记录档案  示例档-KS6-01，1 卷，示例丙，更新于 2021-03-01

        检查表     按类别适用  另加  不查
        ---------  ----------  ----  ----
        BUILDING            7     0     0
        FIRE               55     0     0
        FLOOD               7     0     0
        LIGHTNING           7     0     0
        SECURITY            8     0     0
        STRUCT              9     0     0
        TERMITE             5     0     0

        没有缺项。

        在册隐患        状态    等级  文物点                描述                                                整改期限
        --------------  ------  ----  --------------------  --------------------------------------------------  --------
        YH-2026-0001-F  已登记  一般  示例宅院「示例数据」  东厢房檐下有住户自拉的临时线，绕在椽子上，未穿管。  —
        YH-2026-0002-D  已登记  一般  示例宅院「示例数据」  后进厨房燃气软管龟裂，超过使用年限。                —

        上次检查  2026-01-12
        下次检查  2026-04-12 前（每 90 天）

        下一步:
          wenbao checklist show KS6-01
          wenbao inspect run KS6-01
          wenbao zone show KS6-01
          wenbao hazard order YH-2026-0001-F --measure 措施 --person 责任人 --deadline 日期

        """)
  }

  @Test func aSiteWithNothingSaysSo() throws {
    #expect(
      try Office.small().run("文物点 查看 KS6-02").output == """
        KS6-02 示例墓「示例数据」
        公布批次  KS6 第六批（示例）
        保护级别  文物保护单位（县级）
        公布日期  （待公布）
        类别      古墓葬
        区镇      KS-ZP 张浦镇
        地址      示例路2号
        版次      1

        登记内容
        普查编号        （未知）
        小类            （未知）
        年代            （未知）
        统计年代        （未知）
        所有权          （未知）
        所有人          （未知）
        使用人          （未知）
        管理机构        （未知）
        所属行业        （未知）
        开放状况        （未知）
        用途            （未知）
        面积（平方米）  （未知）
        保存状况        （未知）
        审批机关        （未知）
        征得同意的部门  （未知）
        损毁原因        —
        简介            —
        本体图形        没有
        组成部分        —

        没有登记保护区划。

        没有登记责任人。

        保护标志  （未知）
        记录档案  （未知）

        检查表  按类别适用  另加  不查
        ------  ----------  ----  ----
        FIRE             2     0     0

        缺项                        现状    期限              依据
        --------------------------  ------  ----------------  ------------------------------------------------------------------------
        保护范围                    未知    未起算（待公布）  文物保护法（2024修订，2025-03-01施行）第26条；实施条例（2017）第8条
        建设控制地带（风貌协调区）  未知    —                 文物保护法（2024修订，2025-03-01施行）第29条；实施条例（2017）第13、14条
        保护标志                    未知    未起算（待公布）  文物保护法（2024修订，2025-03-01施行）第26条；实施条例（2017）第8条
        记录档案                    未知    未起算（待公布）  文物保护法（2024修订，2025-03-01施行）第26条；实施条例（2017）第8条
        保管责任人                  未知    未起算（待公布）  文物保护法（2024修订，2025-03-01施行）第26条；实施条例（2017）第8条
        直接责任人                  未知    —                 文物督发〔2020〕39号
        范围图形                    待文件  —                 本库要求：范围须有图形，才能核查涉建项目

        没有在册隐患。

        上次检查  从未检查
        下次检查  2026-03-01 前（每 90 天）

        下一步:
          wenbao checklist show KS6-02
          wenbao inspect run KS6-02

        """)
  }

  @Test func asJSONNothingIsLeftOut() throws {
    let json = try JSONValue(parsing: try Office.whole().run("site show KS6-02 --json").output)
    #expect(json["publishedOn"] == ["state": "awaitingDocument"])
    #expect(json["facts"]?["era"]?["state"] == "known")
    #expect(json["zoneList"]?.array?.count == 2)
    #expect(json["gaps"]?.array?.count == 2)
  }

  @Test func anUnknownSiteIsRefused() throws {
    let answer = try Office.small().run("site show KS6-99")
    #expect(answer.exit == 66)
    #expect(answer.error == "错误 [E-UNKNOWN-SITE]\n  没有编号为“KS6-99”的文物点。\n建议: wenbao site list\n")
  }
}
