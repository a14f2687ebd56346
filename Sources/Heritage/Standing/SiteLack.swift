/// What exactly is lacking of something that a site should have on record.
public enum SiteLack: Hashable, Sendable {
  /// No zone of that kind is on record.
  case zone
  /// The line begins to hold on a later day.
  case notYet(zone: String, from: CivilDate)
  /// None of the zones of that kind is of this part of the body, nor of the whole site.
  case part(String)
  /// The text, which is the legal fact.
  case text(zone: String, StatedState)
  /// The number of the provincial approval. Where the register says 不适用 of a zone that the law asks it of, the
  /// element was left out, or what is stated can't be.
  case approval(zone: String, StatedState)
  /// A line on the map.
  case line(zone: String)
  /// One of the contents that a marker must have.
  case content(MarkerContent)
  /// Carved, or registered, otherwise than the register has the site.
  case differs(MarkerContent)
  /// A unit is on record, and nobody's name, nor that of a body.
  case name
  /// The markers on record were all taken away.
  case removed

  /// What is lacking, in Chinese.
  public var displayName: String {
    switch self {
    case .zone: "没有登记"
    case .notYet(let zone, let day): "\(zone) 自 \(day) 起才生效"
    case .part(let part): "组成部分 \(part) 没有"
    case .text(let zone, let state): "\(zone) 的文字\(state.displayName)"
    case .approval(let zone, .notApplicable): "\(zone) 没有写省级批准"
    case .approval(let zone, let state): "\(zone) 的省级批准\(state.displayName)"
    case .line(let zone): "\(zone) 没有图形"
    case .content(let content): "标志缺\(content.displayName)"
    case .differs(let content): "标志的\(content.displayName)与登记册不同"
    case .name: "只写了单位，没有写姓名或机构名称"
    case .removed: "登记过的标志已撤除"
    }
  }
}
