import GRDB
package import Heritage

/// Something that a site lacks of 四有, or of what an inspection needs.
package struct SiteGap: Hashable, Sendable {
  package enum Kind: String, CodedTerm {
    case protectionArea, controlZone, marker, archive, custodian, direct, geometry, checklist

    package var displayName: String {
      switch self {
      case .protectionArea: "保护范围"
      case .controlZone: "建设控制地带（风貌协调区）"
      case .marker: "保护标志"
      case .archive: "记录档案"
      case .custodian: "保管责任人"
      case .direct: "直接责任人"
      case .geometry: "范围图形"
      case .checklist: "风险检查表"
      }
    }
  }

  package var site: String
  package var kind: Kind
  /// Why it is missing, as far as the record says.
  package var state: StatedState

  package init(site: String, kind: Kind, state: StatedState) {
    self.site = site
    self.kind = kind
    self.state = state
  }
}

extension ReadSession {
  /// What is missing by the record; of one site, or of all. Checklists are judged by the caller.
  package func gaps(site: String? = nil) throws -> [SiteGap] {
    let conditions = Conditions("site", is: site)
    return try Row.fetchAll(
      database, sql: "SELECT site, gap, reason FROM site_gap \(conditions.clause) ORDER BY site",
      arguments: conditions.arguments
    ).map { SiteGap(site: $0[0], kind: try term($0[1]), state: try term($0[2])) }
  }
}
