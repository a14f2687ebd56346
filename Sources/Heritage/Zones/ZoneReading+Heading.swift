extension ZoneReading.UnreadReason {
  /// The reason without what is particular to one text, for counts.
  public var heading: String {
    switch self {
    case .noPattern, .baseMissing, .size, .features, .mixed, .ambiguous: displayName
    case .sidesMissing: "有的侧没有写明距离"
    case .sideTwice: "同一侧写了两次"
    case .distanceOpen: "距离不是一个确定的数"
    case .several: "有几条界线，没有写明是哪一条"
    case .otherKind: "写的是另一种区划"
    case .otherGrade: "写的是另一类区划"
    }
  }
}
