/// Causes of damage (损毁原因) of the national survey: natural ones first, then human ones.
public enum DamageCause: String, CodedTerm {
  case earthquake, flood, fire, biological, pollution, lightning, wind, debrisFlow, hail,
    corrosion, desertification, otherNatural, war, productionAndLiving, looting, improperUse,
    unlawfulWorks, disrepair, otherHuman

  public var displayName: String {
    switch self {
    case .earthquake: "地震"
    case .flood: "水灾"
    case .fire: "火灾"
    case .biological: "生物破坏"
    case .pollution: "污染"
    case .lightning: "雷电"
    case .wind: "风灾"
    case .debrisFlow: "泥石流"
    case .hail: "冰雹"
    case .corrosion: "腐蚀"
    case .desertification: "沙漠化"
    case .otherNatural: "其他自然因素"
    case .war: "战争动乱"
    case .productionAndLiving: "生产生活活动"
    case .looting: "盗掘盗窃"
    case .improperUse: "不合理利用"
    case .unlawfulWorks: "违规发掘修缮"
    case .disrepair: "年久失修"
    case .otherHuman: "其他人为因素"
    }
  }
}
