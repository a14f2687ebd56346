import Foundation
import Heritage
import HeritageTestSupport
import Testing

/// Texts put together at random, right and wrong: none is read otherwise than a slow reading of its own says.
@Suite struct RandomZoneTextTests {
  private static let headings = [
    "", "", "", "保护范围：", "建设控制地带：", "（一）保护范围为", "建控地带：",
  ]
  private static let openings = ["", "", "自", "以", "由", "从", "距"]
  private static let bases = [
    "本体", "文物本体", "保护范围", "墓冢", "塔基", "围墙", "占地范围", "示例碑", "示例塔", "示例乙宅", "示例路", "",
  ]
  private static let edges = ["", "", "外缘", "边界", "外墙", "边线", "中心", "东墙"]
  private static let anchors = ["", "", "", "为基线，", "起，", "为界", "为中心，", "至示例河，"]
  private static let spreads = [
    "外扩", "外扩", "向外延伸", "四周各", "周围", "外", "各外扩", "向内收缩", "东", "", "高",
  ]
  private static let distances = [
    "10米", "10米", "12.5公尺", "三十米", "十五米", "约20米", "5—8米", "不少于15米", "不超过15米", "20平方米", "0米",
    "3000米",
    "20余米", "百米", "10米×20米",
  ]
  private static let tails = [
    "", "", "", "以内", "范围内", "处", "，南侧除外", "至示例河", "以内为一类建设控制地带", "为保护范围", "，面积约500平方米",
    "（面积1.2公顷）",
    "，不含示例乙宅", "，其中北侧外扩3米", "，高度不超过9米", "。", "，示例乙宅同",
  ]
  private static let sides = ["侧", "", "外扩", "延", "侧外扩", "向", "西"]

  private struct Dice {
    var state: UInt64

    /// Whether the next words are taken from the first ones, which go together.
    var isOrderly = false

    mutating func pick(_ words: [String], first: Int) -> String {
      pick(isOrderly ? Array(words.prefix(first)) : words)
    }

    mutating func pick(_ words: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return words[Int(state >> 33) % words.count]
    }
  }

  private static func text(_ dice: inout Dice) -> String {
    dice.isOrderly = dice.pick(["", "orderly"]) == "orderly"
    let heading = dice.pick(headings)
    let start =
      dice.pick(openings, first: 6) + dice.pick(bases, first: 9) + dice.pick(edges, first: 6)
      + dice.pick(anchors, first: 5)
    switch dice.pick(["offset", "offset", "offset", "sides", "size"]) {
    case "sides":
      let ends = ["东", "南", "西", "北"].map {
        $0 + dice.pick(sides, first: 5) + dice.pick(distances, first: 6)
      }
      let opening = dice.pick(["", "", start])
      return heading + opening + ends.joined(separator: dice.pick(["、", "，"])) + dice.pick(tails)
    case "size":
      return heading + dice.pick(["", start])
        + "东西\(dice.pick(distances))，南北\(dice.pick(distances))"
        + dice.pick(tails)
    default:
      return heading + dice.pick(["", start, start, start]) + dice.pick(spreads, first: 7)
        + dice.pick(distances, first: 6) + dice.pick(tails, first: 6)
    }
  }

  @Test(arguments: [1, 2, 3, 4]) func noneIsReadOtherwise(seed: UInt64) {
    var dice = Dice(state: seed)
    var (read, differing) = (0, [String]())
    for _ in 0..<5_000 {
      let text = Self.text(&dice)
      let kind: ZoneKind = dice.pick(["P", "C"]) == "P" ? .protectionArea : .controlZone
      let found = ZoneTextReader.read(
        text, kind: kind, siteName: "示例塔", otherParts: ["示例碑"]
      ).rule?.notation
      let expected = SlowZoneReading(kind: kind).notation(of: text)
      if found != nil { read += 1 }
      if found != expected {
        differing.append("\(kind) \(text): \(found ?? "—"), not \(expected ?? "—")")
      }
    }
    #expect(differing.prefix(20) == [], "\(differing.count)")
    // Enough of them are texts that can be read.
    #expect(read > 500)
  }
}
