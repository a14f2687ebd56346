import Heritage
import Testing

struct ZoneTextReaderTests {
  static let read: [(text: String, kind: ZoneKind, notation: String)] = [
    ("本体外扩10米。", .protectionArea, "offset body 10"),
    ("保护范围外扩20米", .controlZone, "offset protectionArea 20"),
    ("自保护范围边界向外延伸 30.5 米范围内", .controlZone, "offset protectionArea 30.5"),
    ("外扩５米", .protectionArea, "offset body 5"),
    ("本体四周各外扩三十米以内。", .protectionArea, "offset body 30"),
    ("封土边缘外扩一百二十米", .protectionArea, "offset body 120"),
    ("本体外扩十五米，面积约500平方米。", .protectionArea, "offset body 15"),
    ("保护范围外扩30米，为二类建设控制地带。", .controlZone, "offset protectionArea 30"),
    ("东3米、南6米、西5米、北5米，自桥体外缘起算。", .protectionArea, "sides body E3 S6 W5 N5"),
    ("自本体外墙起，东、西各5米，南、北各8米", .protectionArea, "sides body E5 S8 W5 N8"),
    ("东侧外扩3米，南侧外扩6米，西侧外扩5米，北侧外扩5米", .protectionArea, "sides body E3 S6 W5 N5"),
    (
      "本体：东1米、东南2米、南3米、西南4米、西5米、西北6米、北7米、东北8米", .protectionArea,
      "sides body E1 SE2 S3 SW4 W5 NW6 N7 NE8"
    ),
    ("以本体中心为圆心，半径30米以内。", .protectionArea, "radius body 30"),
    ("以中心桩为圆心，半径40米以内", .protectionArea, "radius mark 40"),
    (
      "自井口中心起：东12米、东北13米、北12米、西北13米、西12米、西南14米、南14米、东南13米，各点连线以内。", .protectionArea,
      "rays mark E12 SE13 S14 SW14 W12 NW13 N12 NE13"
    ),
    ("围墙以内。", .protectionArea, "wall"),
    ("现状围墙以内，面积780平方米。", .protectionArea, "wall"),
    ("同本体。", .protectionArea, "same body"),
    ("与保护范围一致", .controlZone, "same protectionArea"),
    ("保护范围同本体范围", .protectionArea, "same body"),
  ]

  @Test(arguments: read)
  func publishedPatternsAreRead(text: String, kind: ZoneKind, notation: String) {
    #expect(ZoneTextReader.read(text, kind: kind).rule?.notation == notation)
  }

  static let unread: [(text: String, kind: ZoneKind, reason: ZoneReading.UnreadReason)] = [
    ("", .protectionArea, .noPattern),
    ("东至示例河，南至示例路，西至示例宅，北至示例巷。", .protectionArea, .features),
    ("本体外扩10米，南至河岸。", .protectionArea, .mixed),
    ("本体外扩10公里", .protectionArea, .noPattern),
    ("本体外扩0米", .protectionArea, .noPattern),
    ("本体外扩-3米", .protectionArea, .noPattern),
    ("本体外扩十百米", .protectionArea, .noPattern),
    ("外扩20米", .controlZone, .baseMissing),
    ("东3米、南6米、西5米、北5米", .controlZone, .baseMissing),
    ("东3米、南6米、西5米", .protectionArea, .sidesMissing([.north])),
    ("东3米、东南2米、南6米、西5米、北5米", .protectionArea, .sidesMissing([.southwest, .northwest, .northeast])),
    ("东3米、东4米、南6米、西5米、北5米", .protectionArea, .sideTwice(.east)),
    ("一类建设控制地带外扩25米，为二类建设控制地带。", .controlZone, .noPattern),
    ("教学楼外扩5米", .protectionArea, .noPattern),
    ("保护范围外扩30米，面积扣除示例河水面后为2000平方米。", .controlZone, .noPattern),
    ("保护范围外扩30米，面积为河道中心线以东1500平方米", .controlZone, .noPattern),
    ("保护范围外扩30米，为示例路以西的一类建设控制地带。", .controlZone, .noPattern),
    ("保护范围外扩一百五米", .controlZone, .noPattern),
    ("保护范围外扩100000米", .controlZone, .noPattern),
    ("与本体", .protectionArea, .noPattern),
  ]

  @Test(arguments: unread)
  func whatSaysMoreOrLessStaysText(
    text: String, kind: ZoneKind, reason: ZoneReading.UnreadReason
  ) {
    #expect(ZoneTextReader.read(text, kind: kind).reason == reason)
  }

  @Test func aPartIsCalledByItsName() {
    let body = ZoneTextReader.read("教学楼外扩5米", kind: .protectionArea, partName: "教学楼")
    #expect(body.rule == .offset(from: .body, metres: 5))
    let area = ZoneTextReader.read("教学楼保护范围外扩20米", kind: .controlZone, partName: "教学楼")
    #expect(area.rule == .offset(from: .protectionArea, metres: 20))
    let same = ZoneTextReader.read("门楼保护范围同本体", kind: .protectionArea, partName: "门楼")
    #expect(same.rule == .same(as: .body))
  }

  @Test func rulesAreSaidInWords() {
    let rules: [(ZoneRule, String)] = [
      (.offset(from: .body, metres: 10), "自本体外扩 10 米"),
      (
        .sides(from: .protectionArea, [.east: 3, .south: 6.5, .west: 5, .north: 5]),
        "自保护范围各侧外扩：东 3 米、南 6.5 米、西 5 米、北 5 米"
      ),
      (.radius(about: .mark("中心桩"), metres: 30), "以登记的中心点为圆心，半径 30 米"),
      (.wall, "围墙以内"), (.same(as: .body), "与本体相同"),
    ]
    for (rule, words) in rules { #expect(rule.displayName == words) }
    #expect(ZoneReading.UnreadReason.sidesMissing([.north, .west]).displayName == "没有写明北、西侧的距离")
  }
}
