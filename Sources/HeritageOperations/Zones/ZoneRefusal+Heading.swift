package import Heritage

extension ZoneRefusal {
  /// The reason without what is particular to one site, for counts.
  package var heading: String {
    switch self {
    case .bodyNotDrawn: "本体没有图形"
    case .partsNotDrawn: "有的部分没有图形"
    case .wallsMayBeBody: "围墙算不算本体没有写明"
    case .thingUnclear: "没有哪一部分叫文字里的名"
    case .baseUnknown: "--base 不是这处文物点的部分"
    case .groundNotDrawn: "占地范围、地界线没有登记"
    case .partOfAnother: "起算的是另一部分"
    case .partNamedTwice: "几个部分同名"
    case .notAnArea: "起算处登记为点或线"
    case .wallNotDrawn, .wallUnclear: "围墙没有图形，或分不清是哪一道"
    case .markMissing, .markUnclear: "中心点没有登记，或分不清是哪一个"
    case .inPieces: "本体分成几块，没有共同的中心"
    case .protectionAreaMissing, .gradeMissing: "起算的保护范围没有登记"
    case .protectionAreaNotDrawn: "起算的保护范围没有图形"
    case .protectionAreaUnclear: "有几个保护范围，没有写明从哪一个起算"
    case .protectionAreaRedrawn: "起算的保护范围已重划"
    case .countsFromItself: "保护范围的文字又从保护范围起算"
    case .sidesWithoutEdge, .sidesUnclear: "本体的边与写明的方位对不上"
    }
  }
}
