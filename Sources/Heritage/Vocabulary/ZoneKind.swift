/// The lines around a site: protection area (保护范围), construction-control zone (建设控制地带), and for
/// controlled buildings the setting zone (风貌协调区).
public enum ZoneKind: String, CodedTerm {
  case protectionArea, controlZone, settingZone

  public var displayName: String {
    switch self {
    case .protectionArea: "保护范围"
    case .controlZone: "建设控制地带"
    case .settingZone: "风貌协调区"
    }
  }
}
