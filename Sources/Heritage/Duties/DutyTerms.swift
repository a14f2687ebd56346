/// What an act on a duty says.
public struct DutyTerms: Hashable, Sendable {
  /// What was done (办理情况).
  public var note: String
  public var reason: String
  /// Number of the paper that extends or waives it.
  public var document: String
  /// The day it is extended to.
  public var until: CivilDate?
  /// Why there is nothing to do: none 无, notApplicable 不适用.
  public var waiver: StatedState?
  public var evidenceCount: Int

  public init(
    note: String = "", reason: String = "", document: String = "", until: CivilDate? = nil,
    waiver: StatedState? = nil, evidenceCount: Int = 0
  ) {
    self.note = note
    self.reason = reason
    self.document = document
    self.until = until
    self.waiver = waiver
    self.evidenceCount = evidenceCount
  }
}
