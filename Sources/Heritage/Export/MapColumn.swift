/// Something that a map says of its features. Names are those of the registry's own columns where there is one.
package struct MapColumn: Hashable, Sendable {
  /// What a column holds.
  package enum Kind: Sendable {
    case text
    /// Square metres or metres.
    case number
    case count
    case date
  }

  package let name: String
  package let title: String
  package let kind: Kind

  private init(_ name: String, _ title: String, _ kind: Kind = .text) {
    self.name = name
    self.title = title
    self.kind = kind
  }

  /// How the site stands today: its risk, its hazards on the ledger, its last inspection.
  private static let facts = [
    MapColumn("risk_grade", "风险等级代码"), MapColumn("risk_grade_name", "风险等级"),
    MapColumn("risk_valid_until", "风险评估有效至", .date), MapColumn("open_hazards", "未销号隐患", .count),
    MapColumn("overdue_hazards", "逾期隐患", .count), MapColumn("major_hazards", "未销号重大隐患", .count),
    MapColumn("last_inspected", "最近检查", .date),
  ]

  static let ofPlaces =
    [
      MapColumn("site", "编号"), MapColumn("name", "名称"), MapColumn("provenance", "数据性质"),
      MapColumn("level", "级别"), MapColumn("batch", "公布批次"), MapColumn("township", "区镇"),
      MapColumn("address", "地址"), MapColumn("category", "类别"), MapColumn("basis", "点位依据"),
    ] + facts + [MapColumn("legend", "图例")]

  static let ofSites =
    [
      MapColumn("site", "编号"), MapColumn("name", "名称"), MapColumn("provenance", "数据性质"),
      MapColumn("batch", "公布批次"), MapColumn("batch_kind", "保护类别"), MapColumn("township", "区镇"),
      MapColumn("address", "地址"), MapColumn("category", "类别"), MapColumn("coordinates", "坐标公开"),
      MapColumn("level", "级别"),
    ] + facts

  static let ofParts = [
    MapColumn("site", "文物点编号"), MapColumn("site_name", "文物点"), MapColumn("provenance", "数据性质"),
    MapColumn("code", "部分编号"), MapColumn("name", "部分名称"),
  ]

  static let ofZones =
    [
      MapColumn("site", "文物点编号"), MapColumn("site_name", "文物点"), MapColumn("provenance", "数据性质"),
      MapColumn("code", "区划编号"), MapColumn("kind", "种类"), MapColumn("kind_name", "种类名称"),
      MapColumn("class", "类别"), MapColumn("part", "所属部分"), MapColumn("text", "公布文字"),
      MapColumn("text_state", "公布文字状态"), MapColumn("control_text", "管控要求"),
      MapColumn("source", "来源"), MapColumn("source_state", "来源状态"),
      MapColumn("provincial_approval", "省级批准"), MapColumn("provincial_approval_state", "省级批准状态"),
      MapColumn("valid_from", "生效", .date), MapColumn("valid_to", "由重划取代", .date),
      MapColumn("method", "取得方法"), MapColumn("surveyor", "测绘单位"), MapColumn("confidence", "可信度"),
      MapColumn("uncertainty", "误差（米）", .number),
      MapColumn("stated_area", "公布面积（平方米）", .number),
      MapColumn("stated_area_state", "公布面积状态"),
      MapColumn("computed_area", "图形面积（平方米）", .number), MapColumn("level", "级别"),
      MapColumn("batch", "公布批次"), MapColumn("township", "区镇"),
    ] + facts + [MapColumn("legend", "图例")]
}
