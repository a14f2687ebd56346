/// What a publication batch (公布批次) designates. A controlled building is a category of Suzhou's own
/// regulation (苏州市古建筑保护条例), not of the national law.
public enum BatchKind: String, CodedTerm {
  case protectedSite, controlledBuilding

  public var displayName: String {
    switch self {
    case .protectedSite: "文物保护单位"
    case .controlledBuilding: "控制保护建筑"
    }
  }
}
