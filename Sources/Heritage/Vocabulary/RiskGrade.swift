/// Risk grade of a site (风险等级): four grades, each with its colour. Not a hazard's grade.
public enum RiskGrade: String, CodedTerm {
  case major, larger, ordinary, low

  public var displayName: String {
    switch self {
    case .major: "重大"
    case .larger: "较大"
    case .ordinary: "一般"
    case .low: "低"
    }
  }

  /// The colour that stands for the grade.
  public var colour: String {
    switch self {
    case .major: "红"
    case .larger: "橙"
    case .ordinary: "黄"
    case .low: "蓝"
    }
  }

  /// The grade with its colour: 重大（红）.
  public var shown: String { "\(displayName)（\(colour)）" }
}
