import Foundation
import Testing

@testable import HeritageCommands

@Suite struct InspectRunTests {
  private func lines(_ lines: String...) -> String { lines.map { $0 + "\n" }.joined() }

  private func draft(_ office: Office) -> String { office.registry + ".inspect-KS6-01.json" }

  @Test func aWalkFromBeginningToEnd() throws {
    let office = try Office.small()
    let answer = office.run(
      "inspect run KS6-01 --inspector 示例甲 --inspector 示例乙",
      input: lines(
        "2", "", "厢房私拉电线", "", "./nosuch.png",
        "‹imports›/samples/evidence/before-ks6-01-wiring.png", "", "3", "n", "y"),
      isInteractive: true)
    #expect(answer.exit == 0)
    #expect(
      answer.error == """
        检查 JC-KS6-01-20260301-1
        文物点  KS6-01 示例宅院「示例数据」
        种类    日常检查
        日期    2026-03-01
        单位    示例局
        检查人  示例甲、示例乙
        检查项  3 项，3 节，已答 0 项

        [1/3] FIRE:E-01 用电
          看什么  有无私拉电线
          怎么看  逐间查看
        1 符合  2 不符合  3 不适用  4 未查  r 本节其余符合  g 跳  s 小结  ? 用法
        > 不符合的情况（b 返回）> 请写明不符合的情况。
        不符合的情况（b 返回）> 隐患等级：1 一般  2 重大（回车为一般，b 返回）> 照片文件（回车跳过，b 返回）> 错误 [E-FILE-MISSING]
          没有文件 /registry/./nosuch.png。
        建议: ls /registry/./nosuch.png
        照片一张也没有收。
        照片文件（回车跳过，b 返回）> 收下照片 1 张：before-ks6-01-wiring.png。
        已有 1 张。还有的照片（回车结束，x 去掉重选，b 返回）> 记下  FIRE:E-01 不符合 [一般] 厢房私拉电线（照片 1 张）

        [2/3] FLOOD:W-01 排水
          看什么  排水沟是否畅通
          怎么看  放水试验
        1 符合  2 不符合  3 不适用  4 未查  r 本节其余符合  g 跳  s 小结  ? 用法
        >\u{20}
        [3/3] STRUCT:S-01 墙体 [重大]
          看什么  墙体有无裂缝
          怎么看  量裂缝宽度
        1 符合  2 不符合  3 不适用  4 未查  r 本节其余符合  g 跳  s 小结  ? 用法
        >\u{20}
        小结：共 3 项：符合 0，不符合 1，不适用 1，未查 0，没有答 1。
          1 FIRE:E-01 不符合 [一般] 厢房私拉电线（照片 1 张）
        没有答的：STRUCT 墙体 1。
        入库后登记隐患 1 项（一般 1），照片 1 张。
        入库？y 入库（1 项记为未查）  n 去答  g 跳去改  b 返回  q 暂存退出
        >\u{20}
        """)
    #expect(
      answer.output == """
        检查 JC-KS6-01-20260301-1 已入库「示例数据」，登记隐患 1 项。

        下次检查 2026-04-01 前（FIRE:E-01）；这次有 1 项没有查，照旧到期。

        在册隐患        状态    等级  文物点                描述          整改期限
        --------------  ------  ----  --------------------  ------------  --------
        YH-2026-0001-F  已登记  一般  示例宅院「示例数据」  厢房私拉电线  —

        下一步:
          wenbao hazard order YH-2026-0001-F --measure 措施 --person 责任人 --deadline 日期
          wenbao inspect show JC-KS6-01-20260301-1

        """)
    #expect(!FileManager.default.fileExists(atPath: draft(office)))
    #expect(
      office.run("inspect show JC-KS6-01-20260301-1").output == """
        检查 JC-KS6-01-20260301-1「示例数据」
        文物点  KS6-01 示例宅院
        种类    日常检查
        日期    2026-03-01
        单位    KS-BUREAU
        检查人  示例甲、示例乙
        说明    —
        结果    3 项：不符合 1，未查 1，其余 1
        没有查  未查 1 项，未列入 0 项，照旧到期：STRUCT:S-01

        检查项       结果    等级  检查内容        说明          隐患
        -----------  ------  ----  --------------  ------------  --------------
        FIRE:E-01    不符合  一般  有无私拉电线    厢房私拉电线  YH-2026-0001-F
        FLOOD:W-01   不适用  —     排水沟是否畅通  —             —
        STRUCT:S-01  未查    —     墙体有无裂缝    —             —

        照片和佐证材料
        用途      检查项     文件                      SHA-256       字节  录入
        --------  ---------  ------------------------  ------------  ----  ----------
        检查照片  FIRE:E-01  before-ks6-01-wiring.png  fe3308be5034   260  A01 示例甲

        下一步:
          wenbao hazard show YH-2026-0001-F
          wenbao site show KS6-01

        """)
    #expect(office.run("verify").exit == 0)
  }

  @Test func whatWasAnsweredIsKeptAndGoneOnWith() throws {
    let office = try Office.small()
    let head = try office.head()
    // The input ends in the middle of an answer, as after Ctrl-D.
    let broken = office.run("inspect run KS6-01", input: lines("1", "2"), isInteractive: true)
    #expect(broken.exit == 0)
    #expect(broken.output == "已暂存，没有入库。\n\n下一步:\n  wenbao inspect run KS6-01\n")
    #expect(try office.head() == head)
    let attributes = try FileManager.default.attributesOfItem(atPath: draft(office))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let left = office.run("inspect run KS6-01", input: lines("x", "q"), isInteractive: true)
    #expect(
      left.error == """
        KS6-01 有一份没有做完的检查：JC-KS6-01-20260301-1，2026-03-01，已答 1 项，FLOOD:W-01 答到一半。
        1 接着做  2 作废重来  q 退出 > 请答 1、2 或 q。
        KS6-01 有一份没有做完的检查：JC-KS6-01-20260301-1，2026-03-01，已答 1 项，FLOOD:W-01 答到一半。
        1 接着做  2 作废重来  q 退出 >\u{20}
        """)
    let done = office.run(
      "inspect run KS6-01", input: lines("1", "b", "1", "1", "y"), isInteractive: true)
    #expect(done.output.hasPrefix("检查 JC-KS6-01-20260301-1 已入库「示例数据」，登记隐患 0 项。\n"))
    #expect(!FileManager.default.fileExists(atPath: draft(office)))
  }

  @Test func aDraftIsThrownAwayOnAClearYesAlone() throws {
    let office = try Office.small()
    office.run("inspect run KS6-01", input: lines("1"), isInteractive: true)
    let kept = try Data(contentsOf: URL(fileURLWithPath: draft(office)))
    let left = office.run("inspect run KS6-01", input: lines("2", "", "q"), isInteractive: true)
    #expect(
      left.error == """
        KS6-01 有一份没有做完的检查：JC-KS6-01-20260301-1，2026-03-01，已答 1 项。
        1 接着做  2 作废重来  q 退出 > 草稿 JC-KS6-01-20260301-1 已答的 1 项会丢掉，不能找回。确实作废？y 作废  其他返回 > \
        KS6-01 有一份没有做完的检查：JC-KS6-01-20260301-1，2026-03-01，已答 1 项。
        1 接着做  2 作废重来  q 退出 >\u{20}
        """)
    #expect(try Data(contentsOf: URL(fileURLWithPath: draft(office))) == kept)
    let answer = office.run(
      "inspect run KS6-01 --checklist FLOOD", input: lines("2", "y", "1", "y"),
      isInteractive: true)
    #expect(answer.exit == 0)
    #expect(office.run("inspect show JC-KS6-01-20260301-1").output.contains("结果    1 项"))
  }

  @Test func whatIsAskedForOtherwiseThanTheDraftWasBegunIsSaid() throws {
    let office = try Office.small()
    office.run(
      "inspect run KS6-01 --checklist FIRE --checklist FLOOD", input: lines("1"),
      isInteractive: true)
    let same = office.run(
      "inspect run KS6-01 --checklist FLOOD --checklist FIRE --kind routine", input: lines("q"),
      isInteractive: true)
    #expect(
      same.error == """
        KS6-01 有一份没有做完的检查：JC-KS6-01-20260301-1，2026-03-01，已答 1 项。
        1 接着做  2 作废重来  q 退出 >\u{20}
        """)
    let other = office.run(
      """
      inspect run KS6-01 --checklist STRUCT --kind festival --on 2026-02-28 --inspector 示例乙 \
      --unit KS-ZP --code JC-9
      """, input: lines("1", "1", "y"), isInteractive: true)
    #expect(
      other.error.hasPrefix(
        """
        KS6-01 有一份没有做完的检查：JC-KS6-01-20260301-1，2026-03-01，已答 1 项。
          检查表：草稿是 FIRE、FLOOD，这次写的是 STRUCT。
          种类：草稿是 日常检查，这次写的是 节前检查。
          日期：草稿是 2026-03-01，这次写的是 2026-02-28。
          单位：草稿是 KS-BUREAU，这次写的是 KS-ZP。
          检查人：草稿是 示例甲，这次写的是 示例乙。
          编号：草稿是 JC-KS6-01-20260301-1，这次写的是 JC-9。
        1 照草稿接着做，不用这次写的  2 作废重来  q 退出 > 检查 JC-KS6-01-20260301-1

        """))
    #expect(office.run("inspect show JC-KS6-01-20260301-1").output.contains("结果    2 项"))
  }

  @Test func answersThatAreNoLongerAskedAreNamed() throws {
    let office = try Office.small()
    office.run("inspect run KS6-01 --checklist FIRE", input: lines("1"), isInteractive: true)
    try office.write(
      SmallFiles.checklists.replacing("E-01", with: "E-02")
        .replacing("\"FIRE\" version=\"1\"", with: "\"FIRE\" version=\"2\""), to: "changed.xml")
    try #require(office.run("import ./changed.xml").exit == 0)
    let answer = office.run("inspect run KS6-01", input: lines("1", "1", "y"), isInteractive: true)
    #expect(
      answer.error.contains("草稿里有 1 项已经不在检查表上，它们的回答不再保留：FIRE:E-01。\n"))
    #expect(answer.exit == 0)
  }

  @Test func aDraftThatWasCommittedIsNotCommittedAgain() throws {
    let office = try Office.small()
    office.run("inspect run KS6-01", input: lines("1", "1"), isInteractive: true)
    let kept = try Data(contentsOf: URL(fileURLWithPath: draft(office)))
    office.run("inspect run KS6-01", input: lines("1", "n", "y"), isInteractive: true)
    try kept.write(to: URL(fileURLWithPath: draft(office)))
    let answer = office.run("inspect run KS6-01", input: lines("q"), isInteractive: true)
    #expect(answer.error.hasPrefix("草稿里的检查 JC-KS6-01-20260301-1 已经入库，草稿已删去。\n"))
    #expect(answer.error.contains("检查 JC-KS6-01-20260301-2\n"))
  }

  @Test func aDryRunKeepsTheDraft() throws {
    let office = try Office.small()
    let head = try office.head()
    let answer = office.run(
      "inspect run KS6-01 --dry-run", input: lines("2", "私拉电线", "", "", "1", "1", "y"),
      isInteractive: true)
    #expect(answer.output.hasPrefix("试运行，未写入；草稿保留。会登记隐患 1 项。\n"))
    #expect(try office.head() == head)
    #expect(FileManager.default.fileExists(atPath: draft(office)))
  }

  @Test func withoutATerminalItIsRefused() throws {
    let answer = try Office.small().run("inspect run KS6-01", input: "1\n")
    #expect(answer.exit == 64)
    #expect(
      answer.error == """
        错误 [E-NO-TERMINAL]
          逐项检查 KS6-01 要人在终端上回答，但标准输入不是终端。
        建议: wenbao inspect record 检查.xml

        """)
  }

  @Test(arguments: [
    ("KS6-99", "E-UNKNOWN-SITE", 66), ("KS6-01 --on 2026-03-02", "E-DATE", 77),
    ("KS6-01 --checklist NONE", "E-UNKNOWN-CHECKLIST", 66),
    ("KS6-02 --checklist STRUCT", "E-NO-ITEMS", 77), ("KS6-01 --unit NONE", "E-UNKNOWN-UNIT", 66),
  ])
  func whatCannotBeRecordedIsRefusedBeforeTheFirstQuestion(
    words: String, code: String, exit: Int32
  ) throws {
    let answer = try Office.small().run("inspect run \(words)", input: "1\n", isInteractive: true)
    #expect(answer.exit == exit)
    #expect(answer.error.hasPrefix("错误 [\(code)]\n"))
  }

  @Test func aDamagedDraftIsLeftAlone() throws {
    let office = try Office.small()
    try office.write("{", to: "test.sqlite.inspect-KS6-01.json")
    let answer = office.run("inspect run KS6-01", isInteractive: true)
    #expect(answer.exit == 65)
    #expect(answer.error.hasPrefix("错误 [E-DRAFT]\n"))
    #expect(FileManager.default.fileExists(atPath: draft(office)))
  }
}
