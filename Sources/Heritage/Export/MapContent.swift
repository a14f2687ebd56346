/// What is exported as a map: the sites of a registry and their zones in force on a day.
package struct MapContent: Sendable {
  package var asOf: CivilDate
  /// The day on which risk, hazards and inspections are as the features say.
  package var today: CivilDate
  /// Of every geometry in it.
  package var system = MapSystem.cgcs2000
  /// UUID of the registry, and whose it is.
  package var registry: String
  package var bureau: String
  /// Whether anything in it is sample data.
  package var hasSamples: Bool
  package var features: [MapLayer: [MapFeature]]
  /// Sites whose coordinates are left out.
  package var withheld: [String]
  /// Sites that nothing on record gives a place to.
  package var unplaced: [String] = []

  package init(
    asOf: CivilDate, today: CivilDate, registry: String, bureau: String, hasSamples: Bool,
    features: [MapLayer: [MapFeature]], withheld: [String]
  ) {
    self.asOf = asOf
    self.today = today
    self.registry = registry
    self.bureau = bureau
    self.hasSamples = hasSamples
    self.features = features
    self.withheld = withheld
  }

  package func features(of layer: MapLayer) -> [MapFeature] { features[layer] ?? [] }

  /// What every form says of itself, in Chinese.
  package var title: String { "\(bureau) 文物点与保护区划（\(asOf) 有效）" }

  package var remark: String {
    (hasSamples ? "含示例数据，不代表任何实际文物点。" : "")
      + "区划以公布文字为准，图形只是对文字的解释。风险、隐患、检查为 \(today) 的情况。" + system.remark
      + (withheld.isEmpty ? "" : "\(withheld.count) 处文物点不公开坐标，其图形未列入。")
      + (unplaced.isEmpty ? "" : "\(unplaced.count) 处文物点没有图形和位置，没有点位。")
  }
}
