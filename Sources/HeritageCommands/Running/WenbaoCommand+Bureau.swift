import Heritage
import HeritageOperations
import HeritageStore

extension WenbaoCommand {
  /// The bureau that this command works for: registry, officer, account, clock.
  ///
  /// A trial registry also takes a clock (`WENBAO_CLOCK`, as `2026-04-01T09:00:00+08:00`) and an account
  /// (`WENBAO_ACCOUNT`), so that a demonstration can be repeated to the byte; an official one refuses them.
  ///
  /// - Throws: ``PinFault`` where `WENBAO_CLOCK` is not a moment.
  func bureau(in context: CommandContext) throws -> Bureau {
    let clock = context.setting("WENBAO_CLOCK")
    let account = context.setting("WENBAO_ACCOUNT")
    let pinned = try clock.map { text in
      guard let instant = Instant(text) else { throw PinFault(text: text) }
      return instant
    }
    return Bureau(
      path: global.registryPath(in: context),
      actor: Actor(
        account: account ?? context.accountName, officer: global.officerCode(in: context),
        onBehalfPaper: global.onBehalfOf, now: pinned ?? context.now,
        isPinned: pinned != nil || account != nil, isClockPinned: pinned != nil))
  }
}

/// `WENBAO_CLOCK` is set to something that is not a moment.
struct PinFault: ReportableError {
  let text: String

  var report: ErrorReport {
    ErrorReport(
      code: "E-CLOCK-FORM", message: "环境变量 WENBAO_CLOCK 的值“\(text)”不是时刻。",
      remedy: ["export WENBAO_CLOCK=2026-04-01T09:00:00+08:00"], exit: .usage)
  }
}
