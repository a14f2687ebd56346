import Heritage
import Testing

@Suite struct MapLegendTests {
  @Test(
    arguments: [
      ("1", MapLegend.controlZoneFirst), ("一类", .controlZoneFirst), ("Ⅱ", .controlZoneSecond),
      ("II类", .controlZoneSecond), ("三级", .controlZoneThird), ("4", .controlZoneFourth),
      ("甲", .controlZone), ("重点", .controlZone),
    ])
  func aControlZoneIsShownByItsClass(zoneClass: String, entry: MapLegend) {
    #expect(MapLegend(.controlZone, class: zoneClass) == entry)
  }

  @Test func otherZonesHaveNoClass() {
    #expect(MapLegend(.controlZone, class: nil) == .controlZone)
    #expect(MapLegend(.protectionArea, class: "1") == .protectionArea)
    #expect(MapLegend(.settingZone, class: nil) == .settingZone)
  }

  @Test func theLegendSaysInWordsWhatTheColoursMean() {
    #expect(
      MapLegend.allCases.map { "\($0.displayName) \($0.line.hexadecimal) \($0.fill.hexadecimal)" }
        == [
          "建设控制地带 #d7af00 #ffd700", "一类建设控制地带 #e07000 #ff9632",
          "二类建设控制地带 #8fa000 #c8dc3c", "三类建设控制地带 #00a0a0 #00a0a0",
          "四类建设控制地带 #7060c0 #7060c0", "风貌协调区 #00a000 #00a000", "保护范围 #ff0000 #ff0000",
          "本体 #a00000 #a00000", "风险重大（红） #e00000 #e00000", "风险较大（橙） #ff8c00 #ff8c00",
          "风险一般（黄） #f2c200 #f2c200", "风险低（蓝） #1e70d0 #1e70d0",
          "风险未评估 #505050 #505050",
        ])
  }

  @Test func noTwoEntriesOfALayerLookAlike() {
    for layer in MapLayer.allCases {
      #expect(Set(layer.legend.map(\.line)).count == layer.legend.count)
    }
    #expect(MapLayer.place.legend == RiskGrade.allCases.map { MapLegend($0) } + [MapLegend(nil)])
  }

  @Test func aColourIsWrittenAsEachFormatWantsIt() {
    let colour = MapLegend.controlZoneFirst.line
    #expect(colour.hexadecimal == "#e07000")
    #expect(colour.keyhole(opacity: 64) == "400070e0")
    #expect(colour.channels(opacity: 64) == "224,112,0,64")
  }
}
