import HeritageStore

/// Says on a terminal what is being checked; nothing elsewhere.
struct VerifyProgress {
  let context: CommandContext
  let isQuiet: Bool

  private var isShown: Bool { context.terminals.error && !isQuiet }

  func show(_ check: VerificationCheck) {
    guard isShown else { return }
    context.standardError.write("\r\u{1B}[K核验 \(check.displayName) …")
    context.standardError.flush()
  }

  func clear() {
    guard isShown else { return }
    context.standardError.write("\r\u{1B}[K")
    context.standardError.flush()
  }
}
