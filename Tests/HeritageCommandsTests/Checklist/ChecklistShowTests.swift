import Testing

@testable import HeritageCommands

@Suite struct ChecklistShowTests {
  @Test func aSiteHasItsItemsWithTheReasons() throws {
    let answer = try Office.small().run("checklist show KS6-01")
    #expect(answer.exit == 0)
    #expect(
      answer.output == """
        KS6-01 示例宅院「示例数据」
        类别      古建筑
        公布批次  KS6 文物保护单位
        检查项    适用 3 项，不查 1 项

        检查项       适用            分区  检查内容        等级  频次
        -----------  --------------  ----  --------------  ----  ------
        FIRE:E-01    按类别          用电  有无私拉电线    一般  每月
        FIRE:K-01    不查：没有厨房  厨房  灶台是否隔热    重大  每月
        FLOOD:W-01   本点另加        排水  排水沟是否畅通  一般  汛期前
        STRUCT:S-01  按类别          墙体  墙体有无裂缝    重大  每年

        下一步:
          wenbao inspect run KS6-01
          wenbao site show KS6-01

        """)
  }

  @Test func aTemplateHasItsItems() throws {
    #expect(
      try Office.small().run("检查表 查看 FIRE").output == """
        FIRE 消防（示例）
        版本      1（第 1 版）
        隐患类型  消防
        依据      —

        编号  分区  检查内容      方法      等级  频次  适用  条文
        ----  ----  ------------  --------  ----  ----  ----  ----------------------------
        E-01  用电  有无私拉电线  逐间查看  一般  每月  全部  示例法第1条（2025-03-01 起）
        K-01  厨房  灶台是否隔热  查看灶间  重大  每月  全部  示例法（2025-03-01 起）

        下一步:
          wenbao checklist list

        """)
  }

  @Test func whatIsNeitherIsRefused() throws {
    let answer = try Office.small().run("checklist show NONE")
    #expect(answer.exit == 66)
    #expect(answer.error.hasPrefix("错误 [E-UNKNOWN-CHECKLIST]\n"))
  }
}
