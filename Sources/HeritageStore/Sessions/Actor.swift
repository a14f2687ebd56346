package import Heritage

/// Who acts, and at what time: what every entry carries besides its content.
package struct Actor: Sendable {
  /// Account of the operating system that typed.
  package var account: String
  /// Code of the officer given with `--as`; `nil`: the one whose account it is.
  package var officer: String?
  /// Paper on which somebody acts for another.
  package var onBehalfPaper: String?
  package var now: Instant
  /// Whether `now`, or the account, was given rather than read from the system: trial registries only.
  package var isPinned: Bool
  /// Whether `now` was given: it does not go on then.
  private let isClockPinned: Bool
  /// When ``now`` was read.
  private let begun = ContinuousClock.now

  package init(
    account: String, officer: String?, onBehalfPaper: String? = nil, now: Instant, isPinned: Bool,
    isClockPinned: Bool? = nil
  ) {
    self.account = account
    self.officer = officer
    self.onBehalfPaper = onBehalfPaper
    self.now = now
    self.isPinned = isPinned
    self.isClockPinned = isClockPinned ?? isPinned
  }

  /// The time at which something is written after an entry of `last`. The clock was read before the writing lock was
  /// waited for: where others wrote meanwhile, it is as late as theirs, if that much time has passed.
  func moment(after last: Instant) -> Instant {
    guard !isClockPinned, now < last else { return now }
    let waited = Int(begun.duration(to: .now).components.seconds) + 1
    return last.secondsSince1970 - now.secondsSince1970 <= waited ? last : now
  }
}
