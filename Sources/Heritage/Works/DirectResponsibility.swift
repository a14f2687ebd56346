/// Who is directly responsible (直接责任人) for a site: the persons of the register, or, while works run, the heads of the
/// executing units (文物督发〔2020〕39号).
public enum DirectResponsibility: Hashable, Sendable {
  /// Running works, with who carries them out.
  public struct ExecutingHead: Hashable, Sendable {
    public var works: String
    /// The executing unit as it was stated, and its name where that is a code.
    public var unit: String
    public var unitName: String?
    public var head: String
    public var since: CivilDate

    public init(
      works: String, unit: String, unitName: String? = nil, head: String, since: CivilDate
    ) {
      self.unitName = unitName
      self.works = works
      self.unit = unit
      self.head = head
      self.since = since
    }

    /// The unit with its name.
    public var unitText: String { unitName.map { "\(unit) \($0)" } ?? unit }
  }

  case asRegistered
  case executing([ExecutingHead])

  /// Given the works that run at the site.
  public init(running works: [ExecutingHead]) {
    self = works.isEmpty ? .asRegistered : .executing(works)
  }

  /// The heads who have taken it over.
  public var heads: [ExecutingHead] {
    if case .executing(let heads) = self { heads } else { [] }
  }
}
