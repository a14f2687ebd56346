/// A version of a duty (责任事项) that every site in its scope has, as a file delivers it.
public struct DutyRecord: Hashable, Sendable {
  public var code: String
  /// As the issuer names it, such as `2026-1`. A changed content needs a new version.
  public var version = ""
  public var title = ""
  public var proof: DutyProof = .act
  /// Months after the publication (公布日期) by which it is due; `nil`: no term is set.
  public var months: Int?
  /// Days of every year on which it is due again; empty: it is due once.
  public var dueDays: [MonthDay] = []
  public var note: String?
  public var bases: [LegalBasis] = []
  /// Classes of site it applies to; empty: to all.
  public var categories: [SiteCategory] = []
  /// Kinds of batch whose sites it applies to; empty: to all.
  public var batchKinds: [BatchKind] = []
  public var position: SourcePosition

  public init(code: String, position: SourcePosition) {
    self.code = code
    self.position = position
  }

  public var isRecurring: Bool { !dueDays.isEmpty }

  /// Whether a site of that class and batch has it.
  public func applies(to category: SiteCategory, of kind: BatchKind) -> Bool {
    (categories.isEmpty || categories.contains(category))
      && (batchKinds.isEmpty || batchKinds.contains(kind))
  }
}
