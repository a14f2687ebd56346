import Foundation
import Heritage
import HeritageStore
import HeritageTestSupport
import Testing

@testable import HeritageCommands

/// What an order or a claim leaves out is asked for at the terminal, hazard by hazard.
@Suite struct HazardQuestionTests {
  private static let picture = Desk.imports + "/samples/evidence/after-ks6-01-wiring.png"
  private static let before = Desk.imports + "/samples/evidence/before-ks6-01-wiring.png"

  private func run(
    _ line: String, _ registry: TemporaryRegistry, typing lines: [String]? = nil,
    on day: String = "2026-03-01"
  ) -> Session {
    Session(
      line, root: Wenbao.self, input: (lines ?? []).map { "\($0)\n" }.joined(),
      terminals: Terminals(input: lines != nil, output: false, error: lines != nil, width: 80),
      environment: [
        "WENBAO_REGISTRY": registry.path, "WENBAO_ACCOUNT": SampleLedger.account,
        "WENBAO_CLOCK": "\(day)T10:00:00+08:00", "WENBAO_OFFICER": "A01", "NO_COLOR": "1",
      ])
  }

  private func orders(_ registry: TemporaryRegistry) throws -> [String] {
    try registry.read { session in
      try session.hazards().filter { $0.state == .ordered }.map {
        "\($0.number) \($0.measure ?? "—") \($0.person ?? "—") \($0.deadline?.description ?? "—")"
      }
    }
  }

  @Test func anOrderIsAskedForHazardByHazard() throws {
    let registry = try TemporaryRegistry(.inspected)
    let answer = run(
      "order 1-3", registry, typing: ["拆除临时线", "3-32", "3-20", "", "更换灭火器", ""])
    #expect(answer.exit == 0)
    #expect(
      answer.error == """
        [1/3] YH-2026-0001-F 示例宅院「示例数据」
          东厢房檐下有住户自拉的临时线，绕在椽子上，未穿管。
        整改措施（回车跳过这项）> 整改期限> “3-32”不是日期；可以写 8-31、+30、月底。
        整改期限> [2/3] YH-2026-0002-D 示例宅院「示例数据」
          后进厨房燃气软管龟裂，超过使用年限。
        整改措施（回车跳过这项）> [3/3] YH-2026-0003-B 示例诊所「示例数据」
          走廊四具灭火器过检修期，两具压力不足。
        整改措施（回车跳过这项）> 整改期限（回车为 2026-03-20）> \
        警告: 2026 年的节假日安排没有导入，期限没有核对是否休息日。见 wenbao calendar
          --help

        """)
    #expect(
      answer.output == """
        已办理“下达整改”2 项。

        隐患            状态    文物点    通知书          整改期限    数据性质
        --------------  ------  --------  --------------  ----------  --------
        YH-2026-0001-F  整改中  示例宅院  TZ-2026-0001-Q  2026-03-20  示例数据
        YH-2026-0003-B  整改中  示例诊所  TZ-2026-0001-Q  2026-03-20  示例数据

        YH-2026-0001-F 的整改责任人没有写，取文物点的直接责任人：示例甲。
        YH-2026-0003-B 的整改责任人没有写，取文物点的直接责任人：示例丙。

        下一步:
          wenbao hazard list --state ordered
          wenbao print document TZ-2026-0001-Q

        """)
    #expect(
      try orders(registry) == [
        "YH-2026-0001-F 拆除临时线 示例甲 2026-03-20", "YH-2026-0003-B 更换灭火器 示例丙 2026-03-20",
      ])
  }

  /// A major hazard wants interim control and plan too; what was said for the one before is offered again.
  @Test func ofAMajorHazardMoreIsAsked() throws {
    let registry = try TemporaryRegistry(.inspected)
    let answer = run(
      "order 6 8 --deadline 2026-03-20 --person 示例某", registry,
      typing: ["移走香烛", "", "专人看守", "方案1号", "移走电动车", "", ""])
    #expect(answer.exit == 0)
    #expect(
      answer.error.hasPrefix(
        """
        [1/2] YH-2026-0006-5 示例祠堂「示例数据」 [重大]
          正厅内点香烛，距幔帐不足一米，无人看管。
        整改措施（回车跳过这项）> 整改前的防范措施> 请写明整改前的防范措施。
        整改前的防范措施> 治理方案> [2/2] YH-2026-0008-1 示例店屋「示例数据」 [重大]
          店内后间停放电动自行车两辆并拉线充电，挨着木楼梯。
        整改措施（回车跳过这项）> 整改前的防范措施（回车为 专人看守）> 治理方案（回车为 方案1号）>
        """), "\(answer.error)")
    let numbers = ["YH-2026-0006-5", "YH-2026-0008-1"]
    let terms = try registry.read { try $0.measures(numbers: numbers) }
    #expect(numbers.map { terms[$0]?.terms.interimControl } == ["专人看守", "专人看守"])
    #expect(numbers.map { terms[$0]?.terms.plan } == ["方案1号", "方案1号"])
  }

  @Test func leavingTheQuestionsChangesNothing() throws {
    let registry = try TemporaryRegistry(.inspected)
    let digest = try registry.dumpDigest()
    let answer = run("order 1 2", registry, typing: ["拆除临时线", "3-20"])
    #expect(answer.exit == 77)
    #expect(answer.output == "")
    #expect(
      answer.error.hasSuffix(
        """
        整改措施（回车跳过这项）>\u{20}
        错误 [E-NOT-ANSWERED]
          问题没有答完。没有任何改动。
        详见: wenbao explain E-NOT-ANSWERED

        """), "\(answer.error)")
    #expect(try registry.dumpDigest() == digest)
  }

  /// What no answer can mend is refused before the first question.
  @Test func whatCannotBeDoneIsNotAskedAbout() throws {
    let registry = try TemporaryRegistry(.inspected)
    let answer = run("claim 1 2", registry, typing: [])
    #expect(answer.exit == 77)
    #expect(
      answer.error == """
        错误 [E-REFUSED]
          不能办理“报整改”：2 项隐患。没有任何改动。
          · YH-2026-0001-F：当前状态是“已登记”，不能办理“报整改” [E-STATE]
          · YH-2026-0002-D：当前状态是“已登记”，不能办理“报整改” [E-STATE]
        建议: wenbao hazard order YH-2026-0001-F --measure 措施 --person 责任人 \\
            --deadline 日期
              wenbao hazard order YH-2026-0002-D --measure 措施 --person 责任人 \\
            --deadline 日期
        详见: wenbao explain E-STATE

        """)
  }

  @Test func whereNobodyCanBeAskedItIsRefused() throws {
    let registry = try TemporaryRegistry(.inspected)
    let answer = run("order 1", registry)
    #expect(answer.exit == 77)
    #expect(
      answer.error == """
        错误 [E-REFUSED]
          不能办理“下达整改”：YH-2026-0001-F。没有任何改动。
          · 没有写明整改措施 [E-R2-ORDER]
          · 没有写明整改期限 [E-R2-ORDER]
        建议: wenbao hazard order YH-2026-0001-F --measure 措施 …
              wenbao hazard order YH-2026-0001-F --deadline 日期 …

        """)
  }

  /// The register knows no name there: it is asked for, and without a terminal refused.
  @Test func whoHasToRectifyIsAskedForWhereTheRegisterHasNobody() throws {
    let registry = try TemporaryRegistry(.inspected)
    let line = "order 9 --measure 恢复看护 --deadline 2026-03-20"
    #expect(run(line, registry).error.contains("· 没有写明整改责任人 [E-R2-ORDER]"))
    let answer = run(line, registry, typing: ["", "示例看护人"])
    #expect(answer.exit == 0)
    #expect(answer.error.contains("整改责任人> 请写明整改责任人。\n整改责任人> "))
    #expect(try orders(registry) == ["YH-2026-0009-0 恢复看护 示例看护人 2026-03-20"])
  }

  @Test func aClaimIsAskedForWithItsPictures() throws {
    let registry = try TemporaryRegistry(.ordered)
    let answer = run(
      "claim 1 2", registry,
      typing: ["线已拆除 @ \(Self.picture)", "软管已更换", "./没有.png", Self.picture],
      on: "2026-03-10")
    #expect(answer.exit == 0, "\(answer.error)")
    #expect(answer.error.contains("文件一个也没有收。\n整改后照片> "))
    #expect(answer.output.hasPrefix("已办理“报整改”2 项。\n"))
    for (number, done) in [(1, "线已拆除"), (2, "软管已更换")] {
      let history = run("hazard history \(number)", registry, on: "2026-03-10").output
      #expect(history.contains(done) && history.contains("after-ks6-01-wiring.png"), "\(history)")
    }
  }

  /// A picture that was taken before cannot show the rectification: that is known at once, and asked again.
  @Test func anAnswerThatTheRulesRefuseIsAskedForAgain() throws {
    let registry = try TemporaryRegistry(.ordered)
    let answer = run(
      "claim 6 --done 已移走", registry,
      typing: [Self.before, Self.before, Self.before, Self.picture], on: "2026-03-10")
    #expect(answer.exit == 0, "\(answer.error)")
    #expect(answer.error.contains("请再答一次。\n整改前照片> "))
  }

  /// Given anew, an order is for the person of the one before.
  @Test func anOrderGivenAnewKeepsItsPerson() throws {
    let registry = try TemporaryRegistry(.sealed)
    let answer = run(
      "reorder 11 --measure 恢复看护 --deadline 2026-06-30 --dry-run --json", registry,
      on: "2026-05-10")
    let json = try JSONValue(parsing: answer.output)
    #expect(json["items"]?.array?.first?["suppliedPerson"] == "示例锦溪责任人", "\(answer.error)")
  }
}
