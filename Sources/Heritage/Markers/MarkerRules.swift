/// The rules of protection markers (保护标志), as pure functions. The database keeps the same.
public enum MarkerRules {
  /// What the register says of the site that a marker stands for.
  public struct Site: Hashable, Sendable {
    public var name: String
    public var kind: BatchKind
    public var publisher: Stated<String>
    public var publishedOn: Stated<CivilDate>

    public init(
      name: String, kind: BatchKind, publisher: Stated<String>, publishedOn: Stated<CivilDate>
    ) {
      self.name = name
      self.kind = kind
      self.publisher = publisher
      self.publishedOn = publishedOn
    }
  }

  /// The contents that must be there: all six of a protected site (实施条例第十条); of a controlled building, whose
  /// sign the article does not speak of, its name.
  public static func required(of kind: BatchKind) -> [MarkerContent] {
    kind == .protectedSite ? MarkerContent.allCases : [.name]
  }

  /// Every condition that recording a marker does not meet.
  public static func unmet(
    _ contents: MarkerContents, place: String, of site: Site, on day: CivilDate, today: CivilDate
  ) -> [MarkerCondition] {
    var unmet = contents.all.compactMap { content, value -> MarkerCondition? in
      required(of: site.kind).contains(content) && value.isBlank ? .missing(content) : nil
    }
    if place.isBlank { unmet.append(.placeMissing) }
    if day > today { unmet.append(.inTheFuture(today)) }
    if let erected = contents.erectedOn {
      if erected > day { unmet.append(.erectedAfter(day)) }
      if let published = contents.publishedOn, published > today {
        unmet.append(.publishedInTheFuture(today))
      } else if let published = contents.publishedOn, erected < published {
        unmet.append(.erectedBeforePublication(published))
      }
    }
    return unmet
  }

  /// The words by which a marker names a kind of protection, where it names one.
  private static func names(of kind: BatchKind) -> [String] {
    switch kind {
    case .protectedSite: ["文物保护单位", "文保单位"]
    case .controlledBuilding: ["控制保护建筑", "控保建筑"]
    }
  }

  /// What is carved otherwise than the register has it: each with what the register says.
  public static func differences(
    _ contents: MarkerContents, of site: Site
  ) -> [(content: MarkerContent, register: String)] {
    var found: [(content: MarkerContent, register: String)] = []
    func compare(_ content: MarkerContent, _ carved: String?, _ register: String?) {
      guard let carved, let register, carved != register else { return }
      found.append((content, register))
    }
    let others = BatchKind.allCases.filter { $0 != site.kind }.flatMap(names)
    if let level = contents.level, others.contains(where: level.contains),
      !names(of: site.kind).contains(where: level.contains)
    {
      found.append((.level, site.kind.displayName))
    }
    compare(.name, contents.name, site.name)
    compare(.publisher, contents.publisher, site.publisher.value)
    compare(.publishedOn, contents.publishedOn?.description, site.publishedOn.value?.description)
    return found
  }
}
