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

  /// The level of its sites (级别): of a protected site with who protects it.
  public var level: String {
    switch self {
    case .protectedSite: "\(displayName)（县级）"
    case .controlledBuilding: displayName
    }
  }
}
