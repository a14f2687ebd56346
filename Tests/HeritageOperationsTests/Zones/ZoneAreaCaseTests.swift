import Foundation
import Heritage
import HeritageOperations
import Testing

/// Areas that text and register state, and control zones that were drawn as rings. The body is 24 by 14 m.
struct ZoneAreaCaseTests {
  typealias Shape = ZoneGround.Shape
  typealias ZoneText = ZoneGround.ZoneText

  private static let house = Shape.box(24, 14)

  /// The corners of a box grown by so many metres.
  private static func grown(_ metres: Double) -> [(Double, Double)] {
    Shape.ring(-metres, -metres, 24 + metres, 14 + metres)
  }

  @Test(arguments: [nil, 4030])
  func aStatedAreaMayLeaveTheProtectionAreaOut(registered: Double?) throws {
    let text = registered == nil ? "保护范围外扩20米，面积4030平方米。" : "保护范围外扩20米。"
    let ground = try ZoneGround(
      body: Self.house,
      zones: [ZoneText("P1", "本体外扩10米。"), ZoneText("C1", text, area: registered)])
    let outcome = try ground.outcome("C1")
    #expect(abs(try ground.squareMetres("C1") - 5439) < 1)
    let area = try #require(outcome.areas.first)
    #expect(area.fit == .withoutProtectionArea)
    #expect(abs((area.without ?? 0) - 4030) < 1)
    #expect(try ground.keep()?.diagnostics.isEmpty == true)
    let title = registered == nil ? "文字写明面积" : "公布面积"
    let findings = try ground.findings()
    #expect(
      findings == [
        "C1 note statedArea: \(title) 4030.0 平方米，与不含保护范围的面积 4030.1 平方米相符（图形面积 5439.4 平方米）"
      ])
  }

  @Test func aStatedAreaMayCountTheProtectionAreaIn() throws {
    let ring = Shape.area([Self.grown(30), Self.grown(10)])
    let ground = try ZoneGround(
      body: Self.house,
      zones: [
        ZoneText("P1", "示例。", drawn: .area([Self.grown(10)])),
        ZoneText("C1", "示例，面积6216平方米。", drawn: ring),
      ])
    #expect(ground.warnings == [])
    let findings = try ground.findings()
    #expect(
      findings == [
        "C1 note statedArea: 文字写明面积 6216.0 平方米，与含保护范围的面积 6214.7 平方米相符（图形面积 4719.0 平方米）"
      ])
  }

  @Test func anAreaInTheTextThatDoesNotFitIsSaid() throws {
    let ground = try ZoneGround(
      body: .box(20, 10), zones: [ZoneText("P1", "本体外扩10米，面积500平方米。")])
    let outcome = try ground.outcome("P1")
    #expect(outcome.reading?.rule?.notation == "offset body 10")
    #expect(abs(try ground.squareMetres("P1") - 1113) < 1)
    let message = "文字写明面积 500.0 平方米，图形面积 1113.4 平方米，相差超过 5%"
    #expect(outcome.areas.map(\.message) == [message])
    let kept = try #require(try ground.keep())
    #expect(kept.diagnostics.map { "\($0.code) \($0.message)" } == ["W-AREA-DIFFERS \(message)"])
    let findings = try ground.findings()
    #expect(findings == ["P1 warning statedArea: \(message)"])
  }

  @Test func anAreaThatFitsByNoCountNamesAll() throws {
    let ground = try ZoneGround(
      body: Self.house,
      zones: [ZoneText("P1", "本体外扩10米。"), ZoneText("C1", "保护范围外扩20米。", area: 9000)])
    _ = try ground.keep()
    let findings = try ground.findings()
    #expect(
      findings == [
        "C1 warning statedArea: 公布面积 9000.0 平方米，图形面积 5439.4 平方米，相差超过 5%；含保护范围 5439.4、不含 4030.1，也都不符"
      ])
  }

  @Test func aRingAndItsProtectionAreaCoverTogether() throws {
    let derived = try ZoneGround(
      body: Self.house, zones: [ZoneText("P1", "本体外扩10米。"), ZoneText("C1", "保护范围外扩20米。")])
    // The lines of a surveyor, drawn as the text has them: the control zone without the protection area.
    let lines = try derived.outcomes().compactMap(\.derived?.geometry)
    try #require(lines.count == 2)
    let ground = try ZoneGround(
      body: Self.house,
      zones: [
        ZoneText("P1", "本体外扩10米。", drawn: .outline(lines[0])),
        ZoneText("C1", "保护范围外扩20米。", drawn: .outline(lines[1], without: lines[0])),
      ])
    #expect(ground.warnings == [])
    let findings = try ground.findings()
    #expect(findings == [])
  }

  @Test func aGapBetweenARingAndItsProtectionAreaIsFound() throws {
    let ground = try ZoneGround(
      body: Self.house,
      zones: [
        ZoneText("P1", "示例。", drawn: .area([Self.grown(8)])),
        ZoneText("C1", "示例。", drawn: .area([Self.grown(30), Self.grown(10)])),
      ])
    #expect(ground.warnings.count == 1)
    #expect(
      ground.warnings.first?.hasPrefix("W-AREA-UNCOVERED C1 与保护范围 P1 之间有空隙 295.9 平方米") == true)
    let findings = try ground.findings()
    #expect(findings == ["C1 error areaCovered: 与保护范围 P1 之间有空隙 295.9 平方米"])
  }

  @Test func aSecondClassFillsTheHoleOfAThird() throws {
    let ground = try ZoneGround(
      body: Self.house,
      zones: [
        ZoneText("P1", "示例。", drawn: .area([Self.grown(10)])),
        ZoneText("C1", "示例。", drawn: .area([Self.grown(20), Self.grown(10)])),
        ZoneText("C2", "示例。", drawn: .area([Self.grown(40), Self.grown(20)])),
      ])
    #expect(ground.warnings == [])
    let findings = try ground.findings()
    #expect(findings == [])
  }

  @Test func aProtectionAreaOutsideItsControlZoneIsStillFound() throws {
    let ground = try ZoneGround(
      body: Self.house,
      zones: [
        ZoneText("P1", "示例。", drawn: .area([Self.grown(10)])),
        ZoneText("C1", "示例。", drawn: .box(60, 60, at: 20, -20)),
      ])
    #expect(ground.warnings.map { $0.prefix(16) } == ["W-AREA-UNCOVERED"])
    let findings = try ground.findings().map { $0.prefix(28) }
    #expect(findings == ["C1 error areaCovered: 没有盖住保护"])
  }

  @Test func aPartThatNoProtectionAreaCoversIsFound() throws {
    let ground = try ZoneGround(
      parts: [("东井", .point(0, 0)), ("西井", .point(60, 0))],
      zones: [ZoneText("P1", "本体外扩5米。", drawn: .box(10, 10, at: -5, -5))])
    #expect(ground.warnings.map { $0.prefix(16) } == ["W-BODY-UNCOVERED"])
    #expect(try ground.findings().contains("P1 error bodyCovered: 没有盖住本体，露出 0.0 平方米"))
  }
}
