import Foundation
import Testing

@testable import HeritageCommands

/// A walk through a template with sections, at a site that was inspected before.
@Suite struct InspectWalkTests {
  @Test func aSectionIsAnsweredAtOnceButForWhatWantsALook() throws {
    let office = try RoofWalk.office()
    for name in ["檐口1.jpg", "檐口2.jpg", "有 空格.jpg"] { try office.write(name, to: name) }
    let answer = RoofWalk.walk(
      office, "r", "b", "r", "o", "1", "2 天沟仍堵塞", "2! 檐口下垂 @ ‹folder›/檐口*.jpg '‹folder›/有 空格.jpg'",
      "g 3", "s", "y")
    #expect(answer.exit == 0)
    #expect(
      answer.error == """
        检查 JC-KS6-01-20260301-1
        文物点  KS6-01 示例宅院「示例数据」
        种类    日常检查
        日期    2026-03-01
        单位    示例局
        检查人  示例甲
        检查项  4 项，2 节，已答 0 项

        [1/4] ROOF:B-01 屋面
          看什么  瓦面有无滑落
          怎么看  登高查看
        1 符合  2 不符合  3 不适用  4 未查  r 本节其余符合  g 跳  s 小结  ? 用法
        >\u{20}
        ROOF 屋面：还有 3 项没有答。
          1 ROOF:B-01 瓦面有无滑落
          2 ROOF:B-02 [重大] 脊兽是否松动
          3 ROOF:B-03 [上次不符合，在册 YH-2026-0001-F] 天沟是否畅通
        y 3 项都符合（含重大 1 项）  o 只记没有标出的 1 项  b 逐项答  g 跳  s 小结
        >\u{20}
        [1/4] ROOF:B-01 屋面
          看什么  瓦面有无滑落
          怎么看  登高查看
        1 符合  2 不符合  3 不适用  4 未查  r 本节其余符合  g 跳  s 小结  ? 用法
        >\u{20}
        ROOF 屋面：还有 3 项没有答。
          1 ROOF:B-01 瓦面有无滑落
          2 ROOF:B-02 [重大] 脊兽是否松动
          3 ROOF:B-03 [上次不符合，在册 YH-2026-0001-F] 天沟是否畅通
        y 3 项都符合（含重大 1 项）  o 只记没有标出的 1 项  b 逐项答  g 跳  s 小结
        > ROOF 屋面：1 项记为符合。

        [2/4] ROOF:B-02 屋面 [重大]
          看什么  脊兽是否松动
          怎么看  登高查看
        1 符合  2 不符合  3 不适用  4 未查  r 本节其余符合  g 跳  s 小结  ? 用法
        >\u{20}
        [3/4] ROOF:B-03 屋面
          看什么  天沟是否畅通
          怎么看  登高查看
          上次    2026-02-01 不符合：天沟堵塞。
          在册    YH-2026-0001-F 已登记（再答不符合会另登记一项）：天沟堵塞。
        1 符合  2 不符合  3 不适用  4 未查  r 本节其余符合  g 跳  s 小结  ? 用法
        > 记下  ROOF:B-03 不符合 [一般] 天沟仍堵塞

        [4/4] ROOF:B-04 檐口
          看什么  檐口有无下垂
          怎么看  登高查看
        1 符合  2 不符合  3 不适用  4 未查  r 本节其余符合  g 跳  s 小结  ? 用法
        > 收下照片 3 张：檐口1.jpg、檐口2.jpg、有 空格.jpg。
        记下  ROOF:B-04 不符合 [重大] 檐口下垂（照片 3 张）

        小结：共 4 项：符合 2，不符合 2，不适用 0，未查 0。
          3 ROOF:B-03 不符合 [一般] 天沟仍堵塞；YH-2026-0001-F 还在册，会另登记一项
          4 ROOF:B-04 不符合 [重大] 檐口下垂（照片 3 张）
        入库后登记隐患 2 项（一般 1，重大 1），照片 3 张。
        入库？y 入库  g 跳去改  b 返回  s 小结  q 暂存退出 >\u{20}
        [3/4] ROOF:B-03 屋面
          看什么  天沟是否畅通
          怎么看  登高查看
          上次    2026-02-01 不符合：天沟堵塞。
          在册    YH-2026-0001-F 已登记（再答不符合会另登记一项）：天沟堵塞。
          已答    不符合 [一般] 天沟仍堵塞
        1 符合  2 不符合  3 不适用  4 未查  r 本节其余符合  g 跳  s 小结  ? 用法
        >\u{20}
        小结：共 4 项：符合 2，不符合 2，不适用 0，未查 0。
          3 ROOF:B-03 不符合 [一般] 天沟仍堵塞；YH-2026-0001-F 还在册，会另登记一项
          4 ROOF:B-04 不符合 [重大] 檐口下垂（照片 3 张）
        入库后登记隐患 2 项（一般 1，重大 1），照片 3 张。
        入库？y 入库  g 跳去改  b 返回  s 小结  q 暂存退出 >\u{20}
        """)
    #expect(
      answer.output == """
        检查 JC-KS6-01-20260301-1 已入库「示例数据」，登记隐患 2 项。

        下次检查 2026-04-01 前（FIRE:E-01、ROOF:B-01 等 5 项）；这次有 3 项没有查，照旧到期。

        在册隐患        状态    等级  文物点                描述        整改期限
        --------------  ------  ----  --------------------  ----------  --------
        YH-2026-0002-D  已登记  一般  示例宅院「示例数据」  天沟仍堵塞  —
        YH-2026-0003-B  已登记  重大  示例宅院「示例数据」  檐口下垂    —

        下一步:
          wenbao hazard merge YH-2026-0002-D --into YH-2026-0001-F --reason 理由
          wenbao hazard order YH-2026-0002-D --measure 措施 --person 责任人 --deadline 日期
          wenbao hazard order YH-2026-0003-B --measure 措施 --person 责任人 --deadline 日期
          wenbao inspect show JC-KS6-01-20260301-1

        """)
    #expect(office.run("verify").exit == 0)
  }

  @Test func onesWayAboutIsSaid() throws {
    let answer = RoofWalk.walk(
      try RoofWalk.office(), "?", "l", "g 天沟", "g 塔", "/ ", "g 9", "l 9", "@ a.jpg", "/天沟", "/b-0",
      "s", "1",
      "s", "n", "q")
    #expect(answer.exit == 0)
    #expect(
      RoofWalk.said(answer) == """
        检查 JC-KS6-01-20260301-1
        文物点  KS6-01 示例宅院「示例数据」
        种类    日常检查
        日期    2026-03-01
        单位    示例局
        检查人  示例甲
        检查项  4 项，2 节，已答 0 项

        [1] >\u{20}
        1 2 3 4       符合、不符合、不适用、未查；后面可写说明：3 没有厨房
        2 屋面漏雨    一行答完不符合，等级照检查表；2! 定为重大，2- 定为一般
        2 屋面漏雨 @ ~/照片/屋面*.jpg '有 空格.jpg'
                      连照片一起；@ 后面不写，再问照片
        @ 照片        给已经答了的这一项添照片
        r             本节没有答的都符合，列出来问一次；答 y 后列出下一节的
        g 12          跳到第 12 项；也可以写编号（g B-07、g b7）、节名（g 屋面）
        /漏雨         查找，只有一处就跳过去
        l             各节进度；l 3 跳到第 3 节
        b  n          上一项、下一项
        s             小结，看过再入库或者跳去改
        q             暂存退出，下次接着做

        [1] >\u{20}
          节   已答  节名
           1    0/3  ROOF 屋面
           2    0/1  ROOF 檐口
        跳过去: l 1

        [1] >\u{20}
        [3] > 没有找到“塔”；l 列出各节。

        [3] > 请写要找的词：/漏雨。

        [3] > 没有第 9 项，一共 4 项。

        [3] > 没有第 9 节，一共 2 节；l 列出各节。

        [3] > 这一项还没有答，先答再添照片。

        [3] >\u{20}
        [3] >\u{20}
        4 项：
          1 ROOF:B-01 [没有答] 瓦面有无滑落
          2 ROOF:B-02 [没有答] 脊兽是否松动
          3 ROOF:B-03 [没有答] 天沟是否畅通
          4 ROOF:B-04 [没有答] 檐口有无下垂
        跳过去: g 1

        [3] >\u{20}
        小结：共 4 项：符合 0，不符合 0，不适用 0，未查 0，没有答 4。
        没有答的：ROOF 屋面 3、檐口 1。
        入库后不登记隐患，照片 0 张。
        入库？y 入库（4 项记为未查）  n 去答  g 跳去改  b 返回  q 暂存退出
        > 请答 y、g、b、s 或 q；? 看用法。
        入库？y 入库（4 项记为未查）  n 去答  g 跳去改  b 返回  q 暂存退出
        >\u{20}
        小结：共 4 项：符合 0，不符合 0，不适用 0，未查 0，没有答 4。
        没有答的：ROOF 屋面 3、檐口 1。
        入库后不登记隐患，照片 0 张。
        入库？y 入库（4 项记为未查）  n 去答  g 跳去改  b 返回  q 暂存退出
        >\u{20}
        [1] >\u{20}
        """)
  }

  @Test func anInspectionThatWasUndoneIsNotTheLast() throws {
    let office = try RoofWalk.office()
    let before = RoofWalk.walk(office, "g 3", "q")
    #expect(before.error.contains("  上次    2026-02-01 不符合：天沟堵塞。\n"))
    // What came later than the day of the inspection was not known then.
    #expect(
      !RoofWalk.walk(office, "2", "y", "g 3", "q", options: " --on 2026-01-31").error.contains("上次")
    )
    try #require(office.run("hazard void 1 --reason 试填").exit == 0)
    let receipt = try #require(
      office.run("receipt list").output.firstMatch(of: /HZ-2026-0004-./)?.output)
    try #require(office.run("receipt undo \(receipt) --reason 填错了").exit == 0)
    let after = RoofWalk.walk(office, "2", "y", "g 3", "q")
    #expect(after.error.contains("[3/4] ROOF:B-03 屋面\n"))
    #expect(!after.error.contains("上次"))
    #expect(!after.error.contains("在册"))
  }
}
