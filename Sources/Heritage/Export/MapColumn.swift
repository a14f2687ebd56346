/// Something that a map says of its features. Names are those of the registry's own columns where there is one.
package struct MapColumn: Hashable, Sendable {
  package let name: String
  package let title: String
  /// Square metres or metres; text otherwise.
  package let isNumber: Bool

  private init(_ name: String, _ title: String, isNumber: Bool = false) {
    self.name = name
    self.title = title
    self.isNumber = isNumber
  }

  static let ofSites = [
    MapColumn("site", "编号"), MapColumn("name", "名称"), MapColumn("provenance", "数据性质"),
    MapColumn("batch", "公布批次"), MapColumn("batch_kind", "保护类别"), MapColumn("township", "区镇"),
    MapColumn("address", "地址"), MapColumn("category", "类别"), MapColumn("coordinates", "坐标公开"),
  ]

  static let ofParts = [
    MapColumn("site", "文物点编号"), MapColumn("site_name", "文物点"), MapColumn("provenance", "数据性质"),
    MapColumn("code", "部分编号"), MapColumn("name", "部分名称"),
  ]

  static let ofZones = [
    MapColumn("site", "文物点编号"), MapColumn("site_name", "文物点"), MapColumn("provenance", "数据性质"),
    MapColumn("code", "区划编号"), MapColumn("kind", "种类"), MapColumn("kind_name", "种类名称"),
    MapColumn("class", "类别"), MapColumn("part", "所属部分"), MapColumn("text", "公布文字"),
    MapColumn("control_text", "管控要求"), MapColumn("source", "来源"),
    MapColumn("provincial_approval", "省级批准"), MapColumn("valid_from", "生效"),
    MapColumn("valid_to", "由重划取代"), MapColumn("method", "取得方法"), MapColumn("surveyor", "测绘单位"),
    MapColumn("confidence", "可信度"), MapColumn("uncertainty", "误差（米）", isNumber: true),
    MapColumn("stated_area", "公布面积（平方米）", isNumber: true),
    MapColumn("computed_area", "图形面积（平方米）", isNumber: true),
  ]
}
