/// State of preservation (保存现状), best first.
public enum Condition: String, CodedTerm {
  case good, fairlyGood, average, fairlyPoor, poor

  public var displayName: String {
    switch self {
    case .good: "好"
    case .fairlyGood: "较好"
    case .average: "一般"
    case .fairlyPoor: "较差"
    case .poor: "差"
    }
  }
}
