import HeritageOperations
import HeritageStore
import Synchronization

/// Says on a terminal how far something has come, at what rate, and how long it will take; nothing elsewhere, nothing of
/// what is done within a second.
final class ProgressLine: Sendable {
  /// What there is to say of the present step.
  struct Step: Hashable {
    enum Unit { case megabytes, entries }

    /// What is being done, in words.
    var task: String
    /// Bytes or entries; 0 of 0 where the step cannot be counted.
    var done = 0
    var total = 0
    var unit = Unit.entries
  }

  private struct State {
    var task = ""
    var taskBegan: ContinuousClock.Instant
    var last: ContinuousClock.Instant?
  }

  private let context: CommandContext
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let state: Mutex<State>

  /// Before that nothing is shown, and after it no oftener than five times a second.
  private let patience: Duration
  private static let pause = Duration.milliseconds(200)

  init(context: CommandContext, isQuiet: Bool, patience: Duration = .seconds(1)) {
    self.context = context
    self.patience = patience
    isShown = context.terminals.error && !isQuiet
    state = Mutex(State(taskBegan: start))
  }

  @Sendable func show(_ progress: ImportProgress) {
    show(Step(progress))
  }

  @Sendable func show(_ progress: VerificationProgress) {
    show(Step(progress))
  }

  private func show(_ step: Step) {
    guard isShown else { return }
    let now = ContinuousClock.now
    let time = state.withLock { state -> Duration? in
      let isNew = state.task != step.task
      if isNew { (state.task, state.taskBegan) = (step.task, now) }
      guard now - start > patience else { return nil }
      if !isNew, let last = state.last, now - last < Self.pause { return nil }
      state.last = now
      return now - state.taskBegan
    }
    if let time { write(step.text(after: time)) }
  }

  /// Takes the line away.
  func clear() {
    if state.withLock({ $0.last != nil }) { write("") }
  }

  private func write(_ text: String) {
    context.standardError.write("\r\u{1B}[K\(text)")
    context.standardError.flush()
  }
}

extension ProgressLine.Step {
  init(_ progress: ImportProgress) {
    self.init(
      task: "导入 \(TerminalText.safe(progress.file))", done: progress.bytesRead,
      total: progress.bytes, unit: .megabytes)
  }

  init(_ progress: VerificationProgress) {
    self.init(
      task: "核验 \(progress.check.displayName)", done: progress.done, total: progress.total)
  }

  /// What the line says when the step has taken some time.
  func text(after time: Duration) -> String {
    guard total > 0 else { return "\(task) …" }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    let rate = Double(done) / max(seconds, 0.001)
    let left = done > 0 ? Int((Double(total - done) / rate).rounded(.up)) : nil
    return "\(task)  \(100 * done / total)%  \(words(of: rate))"
      + (left.map { "  约余 \($0) 秒" } ?? "")
  }

  private func words(of rate: Double) -> String {
    switch unit {
    case .megabytes: "每秒 \(Double(Int(rate / 1e5)) / 10) MB"
    case .entries: "每秒 \(Int(rate)) 条"
    }
  }
}
