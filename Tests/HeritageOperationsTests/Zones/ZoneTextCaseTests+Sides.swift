import Foundation
import Heritage
import HeritageOperations
import Testing

/// Distances by sides, and circles.
extension ZoneTextCaseTests {
  // MARK: Sides

  @Test(arguments: [44.9, 45, 45.1, 49, 41])
  func aBodyThatFacesHalfWayBetweenTwoSidesIsRefused(turned: Double) throws {
    let ground = try ZoneGround(
      body: .box(24, 14, turned: turned), zones: [ZoneText("P1", "东3米、南6米、西5米、北9米，自本体外缘起算。")])
    guard case .sidesUnclear = try ground.refusal("P1") else {
      Issue.record("\(try ground.outcome("P1").result)")
      return
    }
    #expect(try ground.keep() == nil)
  }

  @Test func aBodyThatFacesItsSidesIsDrawn() throws {
    for turned in [0.0, 30, -30] {
      let ground = try ZoneGround(
        body: .box(24, 14, turned: turned),
        zones: [ZoneText("P1", "东3米、南6米、西5米、北9米，自本体外缘起算。")])
      expect(try ground.squareMetres("P1"), 928)
    }
    // Where the distances are the same it makes no difference to which side an edge belongs.
    let same = try ZoneGround(
      body: .box(24, 14, turned: 45), zones: [ZoneText("P1", "东、南、西、北各5米，自本体外缘起算。")])
    expect(try same.squareMetres("P1"), 34 * 24 * 0.9998)
  }

  @Test func aDistanceThatNoEdgeTakesIsRefused() throws {
    let triangle = Shape.area([[(0, 0), (20, 0), (10, 8), (0, 0)]])
    let ground = try ZoneGround(
      body: triangle, zones: [ZoneText("P1", "东3米、南6米、西5米、北9米，自本体外缘起算。")])
    #expect(try ground.refusal("P1") == .sidesWithoutEdge([.east, .west]))
    let eight = try ZoneGround(
      body: Self.house,
      zones: [ZoneText("P1", "本体：东1米、东南2米、南3米、西南4米、西5米、西北6米、北7米、东北8米")])
    #expect(
      try eight.refusal("P1")
        == .sidesWithoutEdge([.northeast, .southeast, .southwest, .northwest]))
  }

  @Test func aRoundBodyIsDrawn() throws {
    let ring = (0...72).map { step in
      let angle = Double(step % 72) / 36 * Double.pi
      return (10 * cos(angle), 10 * sin(angle))
    }
    let ground = try ZoneGround(
      body: .area([ring]), zones: [ZoneText("P1", "东3米、南6米、西5米、北9米，自本体外缘起算。")])
    #expect(try ground.refusal("P1") == nil)
    #expect(try ground.squareMetres("P1") > 600)
  }

  // MARK: Circles

  @Test func twoTowersHaveNoCommonMiddle() throws {
    let parts = [("东塔", Shape.box(6, 6) as Shape?), ("西塔", .box(6, 6, at: -60, 0))]
    let ground = try ZoneGround(
      parts: parts,
      zones: [ZoneText("P1", "以本体中心为圆心，半径20米。"), ZoneText("P2", "以东塔中心为圆心，半径20米。")])
    #expect(try ground.refusal("P1") == .inPieces(2))
    expect(try ground.squareMetres("P2"), 1254)
    let pieces = try ZoneGround(
      body: .areas([[Shape.ring(0, 0, 6, 6)], [Shape.ring(-60, 0, -54, 6)]]),
      zones: [ZoneText("P1", "以本体中心为圆心，半径20米。")])
    #expect(try pieces.refusal("P1") == .inPieces(2))
  }

  @Test func oneOfSeveralMarksIsNotChosen() throws {
    let parts = [("东井", Shape.point(0, 0) as Shape?), ("西井", .point(60, 0))]
    let ground = try ZoneGround(parts: parts, zones: [ZoneText("P1", "以井口为中心，半径5米以内。")])
    #expect(try ground.refusal("P1") == .markUnclear(["东井", "西井"]))
    let own = try ZoneGround(parts: parts, zones: [ZoneText("P1", "以井口为中心，半径5米以内。", part: "B2")])
    expect(try own.squareMetres("P1"), 78)
  }
}
