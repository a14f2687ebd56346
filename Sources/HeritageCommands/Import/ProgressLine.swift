import HeritageOperations
import Synchronization

/// Says on a terminal how far an import has come, at what rate, and how long it will take; nothing elsewhere, nothing of
/// what is done within a second.
final class ProgressLine: Sendable {
  private let context: CommandContext
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let last = Mutex<ContinuousClock.Instant?>(nil)

  /// Before that nothing is shown, and after it no oftener than five times a second.
  private static let patience = Duration.seconds(1)
  private static let pause = Duration.milliseconds(200)

  init(context: CommandContext, isQuiet: Bool) {
    self.context = context
    isShown = context.terminals.error && !isQuiet
  }

  @Sendable func show(_ progress: ImportProgress) {
    let now = ContinuousClock.now
    guard isShown, now - start > Self.patience else { return }
    let isDue = last.withLock { last in
      if let last, now - last < Self.pause { return false }
      last = now
      return true
    }
    guard isDue else { return }
    write(Self.text(of: progress, after: now - start))
  }

  /// Takes the line away.
  func clear() {
    if last.withLock({ $0 != nil }) { write("") }
  }

  private func write(_ text: String) {
    context.standardError.write("\r\u{1B}[K\(text)")
    context.standardError.flush()
  }

  /// What the line says after some time.
  static func text(of progress: ImportProgress, after time: Duration) -> String {
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    let rate = Double(progress.bytesRead) / max(seconds, 0.001)
    let left = Double(progress.bytes - progress.bytesRead) / max(rate, 1)
    let percent = progress.bytes > 0 ? 100 * progress.bytesRead / progress.bytes : 100
    let megabytes = Double(Int(rate / 1e5)) / 10
    return "导入 \(TerminalText.safe(progress.file))  \(percent)%  每秒 \(megabytes) MB"
      + "  约余 \(Int(left.rounded(.up))) 秒"
  }
}
