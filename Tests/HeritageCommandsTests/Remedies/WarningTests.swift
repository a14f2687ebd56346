import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageCommands

/// What is said before it is too late: a major hazard (重大隐患) that was never listed (挂牌督办), and a day typed far
/// into the future.
@Suite struct WarningTests {
  private func run(
    _ line: String, in registry: TemporaryRegistry, input: String = "", isInteractive: Bool = false
  ) -> Session {
    Session(
      line, root: Wenbao.self, input: input,
      terminals: Terminals(input: isInteractive, output: false, error: isInteractive),
      environment: [
        "WENBAO_REGISTRY": registry.path, "WENBAO_CLOCK": "2026-03-25T09:00:00+08:00",
        "WENBAO_ACCOUNT": SampleLedger.account,
      ])
  }

  @Test func anAcceptanceOfAMajorHazardThatWasNeverListedWarnsAndIsDone() throws {
    let registry = try TemporaryRegistry(.accepted)
    let session = run(
      "--as A02 hazard accept \(SampleLedger.claimedMajor) --opinion 属实", in: registry)
    #expect(session.exit == 0)
    #expect(
      session.error == """
        警告: YH-2026-0006-5 重大隐患没有挂牌督办，销号前须挂牌并摘牌。验收合格以后不能再挂牌：先退回，再挂牌、重新报整改、\
        复核验收，然后摘牌、销号。见 wenbao hazard send-back YH-2026-0006-5 --reason 理由

        """)
  }

  @Test func aClaimOfOneWarnsInJSONToo() throws {
    let registry = try TemporaryRegistry(.ordered)
    let picture = SampleFiles.file("samples/evidence/before-ks6-01-wiring.png")
    let session = run(
      "hazard claim \(SampleLedger.claimedMajor) --done 已整改 --before \(picture) --after "
        + SampleFiles.file("samples/evidence/after-ks6-01-wiring.png") + " --json", in: registry)
    #expect(session.exit == 0)
    let warning = try JSONValue(parsing: session.output)["warnings"]?.array?.first
    #expect(warning?["code"] == "E-R2-LISTING")
    #expect(
      warning?["remedies"]
        == ["wenbao hazard list-supervised YH-2026-0006-5 --document 文号 --authority 督办单位"])
  }

  private static let order =
    "hazard order \(SampleLedger.registered) --measure 整改 --person 示例责任人 --deadline 2062-02-15"

  @Test func aFarDeadlineIsRefusedInAScriptUntilItIsConfirmed() throws {
    let registry = try TemporaryRegistry(.ordered)
    let refused = run(Self.order, in: registry)
    #expect(refused.exit == 77)
    #expect(
      refused.error == """
        错误 [E-FAR-DAY]
          日期要确认。没有任何改动。
          · 整改期限 2062-02-15 在 2026-03-25 起 3 年以后
        说明: 写错的，改了再办；没有写错的，加上 --confirm-day。
        建议: wenbao hazard order --confirm-day …

        """)
    #expect(run(Self.order + " --confirm-day", in: registry).exit == 0)
  }

  @Test func atATerminalItIsAsked() throws {
    let registry = try TemporaryRegistry(.ordered)
    let refused = run(Self.order, in: registry, input: "n\n", isInteractive: true)
    #expect(refused.exit == 77)
    #expect(
      refused.error.hasPrefix("整改期限 2062-02-15 在 2026-03-25 起 3 年以后。没有写错？y 没有写错  其他 不办 > "))
    #expect(run(Self.order, in: registry, input: "y\n", isInteractive: true).exit == 0)
  }

  @Test(arguments: [
    "hazard reorder 1 --measure 整改 --person 示例责任人 --deadline 2062-02-15",
    "hazard extend 1 --until 2062-02-15 --reason 示例",
    "hazard fund 1 --interim-control 看守 --review-on 2062-02-15",
    "works propose KS6-01 --kind repair --title 示例 --scheme 示例 --plan-from 2026-05-01 --plan-to 2062-02-15",
    "duty extend MARKER KS6-01 --until 2062-02-15 --reason 示例 --document 示例",
    "setting set lookback.major 20 --from 2062-02-15",
    "zone redraw KS6-01 P1 --from 2062-02-15 --document 示例 --text 示例",
    "reconcile open --to 2062-02-15",
  ])
  func everyDayTypedForTheFutureIsAskedAbout(line: String) throws {
    let session = run(line, in: try TemporaryRegistry(.ordered))
    #expect(session.exit == 77)
    #expect(session.error.hasPrefix("错误 [E-FAR-DAY]\n"), "\(session.error)")
  }
}
