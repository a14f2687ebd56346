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
    try context.bureau(
      at: global.registryPath(in: context), officer: global.officerCode(in: context),
      onBehalfPaper: global.onBehalfOf)
  }
}

extension CommandContext {
  /// The registry at a path, with who acts on it and when.
  ///
  /// - Throws: ``PinFault`` where `WENBAO_CLOCK` is not a moment.
  func bureau(at path: String, officer: String?, onBehalfPaper: String?) throws -> Bureau {
    let clock = setting("WENBAO_CLOCK")
    let account = setting("WENBAO_ACCOUNT")
    let pinned = try clock.map { text in
      guard let instant = Instant(text) else { throw PinFault(text: text) }
      return instant
    }
    return Bureau(
      path: path,
      actor: Actor(
        account: account ?? accountName, officer: officer, onBehalfPaper: onBehalfPaper,
        now: pinned ?? now, isPinned: pinned != nil || account != nil,
        isClockPinned: pinned != nil))
  }

  /// The registry to work on: the one named, else `WENBAO_REGISTRY`, else `wenbao.sqlite` here.
  func registryPath(named path: String?) -> String {
    path ?? setting("WENBAO_REGISTRY") ?? "wenbao.sqlite"
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
