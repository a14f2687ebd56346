/// The six contents of a protection marker (保护标志), 实施条例（2017年文本）第十条, as they are carved on it.
public struct MarkerContents: Hashable, Sendable {
  /// 级别
  public var level: String?
  /// 名称
  public var name: String?
  /// 公布机关
  public var publisher: String?
  /// 公布日期
  public var publishedOn: CivilDate?
  /// 立标机关
  public var erectedBy: String?
  /// 立标日期
  public var erectedOn: CivilDate?

  public init(
    level: String? = nil, name: String? = nil, publisher: String? = nil,
    publishedOn: CivilDate? = nil, erectedBy: String? = nil, erectedOn: CivilDate? = nil
  ) {
    self.level = level
    self.name = name
    self.publisher = publisher
    self.publishedOn = publishedOn
    self.erectedBy = erectedBy
    self.erectedOn = erectedOn
  }

  /// Each content with its value as text, in the order of the article.
  public var all: [(content: MarkerContent, value: String?)] {
    [
      (.level, level), (.name, name), (.publisher, publisher),
      (.publishedOn, publishedOn?.description), (.erectedBy, erectedBy),
      (.erectedOn, erectedOn?.description),
    ]
  }
}
