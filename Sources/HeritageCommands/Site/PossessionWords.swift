import Heritage

/// The marker and the archive that hold now, in words: what was recorded goes before what the register says.
enum PossessionWords {
  static func marker(_ standing: SiteStanding) -> String {
    let finding = standing.finding(.marker)
    let lacks = finding.lacks.isEmpty ? "" : "（\(finding.detail)）"
    guard let marker = standing.marker else { return finding.state.displayName + lacks }
    let parts = [
      marker.ordinal.map { "第 \($0) 块" }, marker.place.shown, marker.contents.erectedBy,
      marker.contents.erectedOn?.description,
    ]
    return parts.compactMap { $0 }.joined(separator: "，") + lacks
  }

  static func archive(_ standing: SiteStanding) -> String {
    guard let archive = standing.archive else { return StatedState.unknown.displayName }
    let parts = [
      archive.number.shown, archive.volumes.map { "\($0) 卷" }, archive.keeper,
      archive.updatedOn.map { "更新于 \($0)" },
    ]
    return parts.compactMap { $0 }.joined(separator: "，")
  }
}
