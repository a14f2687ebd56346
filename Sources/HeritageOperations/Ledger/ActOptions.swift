package import Heritage

/// What every act can be given besides its own content.
package struct ActOptions: Hashable, Sendable {
  /// When it happened; today where it is left out.
  package var occurredOn: CivilDate?
  /// Why a fact of an earlier period is entered only now (补录).
  package var lateReason: String?
  /// Do everything but keep it.
  package var isDryRun = false

  package init(
    occurredOn: CivilDate? = nil, lateReason: String? = nil, isDryRun: Bool = false
  ) {
    self.occurredOn = occurredOn
    self.lateReason = lateReason
    self.isDryRun = isDryRun
  }

  /// The same, to be undone.
  package var dry: ActOptions {
    var options = self
    options.isDryRun = true
    return options
  }
}
