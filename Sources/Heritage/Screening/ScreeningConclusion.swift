/// What a screening came to, the strictest first.
public enum ScreeningConclusion: String, CodedTerm {
  case inProtectionArea, inControlZone, withinUncertainty, undrawn, near, clear

  /// Whether a zone is touched, or may be: then somebody's consent comes before an approval.
  public var needsConsent: Bool { self != .near && self != .clear }

  public var displayName: String {
    switch self {
    case .inProtectionArea: "在保护范围内"
    case .inControlZone: "在建设控制地带（风貌协调区）内"
    case .withinUncertainty: "在界线误差以内，须实地放样"
    case .undrawn: "附近有区划没有图形，须人工核对"
    case .near: "不在区划内，相邻"
    case .clear: "不在区划内"
    }
  }
}
