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

  package init(
    account: String, officer: String?, onBehalfPaper: String? = nil, now: Instant, isPinned: Bool
  ) {
    self.account = account
    self.officer = officer
    self.onBehalfPaper = onBehalfPaper
    self.now = now
    self.isPinned = isPinned
  }
}
