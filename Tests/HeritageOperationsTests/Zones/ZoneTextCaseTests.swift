import Foundation
import Heritage
import HeritageGeometry
import HeritageOperations
import Testing

/// From text to line through import, derivation and checks of a registry. The body is 20 by 10 m, or 24 by 14 where the
/// test says so; areas are geodesic, m².
struct ZoneTextCaseTests {
  typealias Shape = ZoneGround.Shape
  typealias ZoneText = ZoneGround.ZoneText

  static let hall = Shape.box(20, 10)
  static let house = Shape.box(24, 14)

  func expect(_ squareMetres: Double, _ expected: Double, within tolerance: Double = 1) {
    #expect(abs(squareMetres - expected) < tolerance, "\(squareMetres), not \(expected)")
  }

  // MARK: What a noun stands for

  /// A noun that the site cannot be, or that no registered part has, draws nothing by itself.
  @Test func aNounOfSomethingElseIsAskedAbout() throws {
    let pagoda = try ZoneGround(body: Self.hall, zones: [ZoneText("P1", "古井外扩10米。")], name: "示例塔")
    #expect(try pagoda.refusal("P1") == .thingUnclear("古井", parts: ["本体"], likely: nil))
    #expect(try pagoda.rule("P1") == "offset noun:古井 10")
    for (name, text) in [
      ("示例井巷民居", "古井"), ("示例桥及碑", "桥"), ("示例墓", "墓碑"), ("示例墓", "外墙"), ("示例宅", "塔"), ("示例塔桥", "塔基"),
    ] {
      let ground = try ZoneGround(
        body: Self.hall, zones: [ZoneText("P1", "\(text)外扩10米。")], name: name)
      #expect(try ground.rule("P1") == "offset noun:\(text) 10", "\(name)")
    }
    let well = try ZoneGround(body: Self.hall, zones: [ZoneText("P1", "古井外扩10米。")], name: "示例井（二号）")
    #expect(try well.rule("P1") == "offset body 10")
    let mound = try ZoneGround(parts: [("墓冢", Self.hall)], zones: [ZoneText("P1", "墓碑外扩10米。")])
    #expect(try mound.refusal("P1") == .thingUnclear("墓碑", parts: ["墓冢"], likely: nil))
  }

  @Test func oneSideOfAWallIsNotTheWall() throws {
    let ground = try ZoneGround(
      parts: [("正殿", Self.hall), ("东围墙", .box(1, 60, at: 30, -25))],
      zones: [ZoneText("P1", "围墙以内。"), ZoneText("P2", "墙基外扩10米。")])
    #expect(try ground.refusal("P1") == .wallNotDrawn)
    #expect(try ground.refusal("P2") == .wallsMayBeBody(["东围墙"]))
  }

  /// What the user states is what a wall is, and within it is all of it.
  @Test func theUserMaySayWhichWall() throws {
    let ground = try ZoneGround(
      parts: [
        ("正殿", Self.hall), ("东院围墙", .box(60, 60, at: -20, -25, hole: 58)),
        ("西院围墙", .box(30, 30, at: -90, 0)),
      ],
      zones: [ZoneText("P1", "围墙以内。")])
    let stated = try ground.workshop.bureau().derivations(
      of: "SL-1", asOf: try ZoneGround.day(), base: "东院围墙")
    expect(try #require(stated.first?.derived).squareMetres, 3600 * 0.9998)
    #expect(stated.first?.rule == .wall)
  }

  // MARK: Several protection areas

  @Test func ofNestedProtectionAreasTheOutermostCounts() throws {
    let ground = try ZoneGround(
      body: Self.hall,
      zones: [
        ZoneText("P1", "本体外扩5米。"), ZoneText("P2", "本体外扩20米。"), ZoneText("C1", "保护范围外扩30米。"),
      ])
    expect(try ground.squareMetres("C1"), 11_044)
  }

  @Test func aLineThatWasDerivedFromTheInnerOneIsFound() throws {
    let ground = try ZoneGround(
      body: Self.hall,
      zones: [
        ZoneText("P1", "本体外扩5米。"), ZoneText("P2", "本体外扩20米。"), ZoneText("C1", "保护范围外扩30米。"),
      ])
    let line = Shape.area([Shape.ring(-35, -35, 55, 45)])
    try ground.derivedBefore("C1", line, as: "offset protectionArea 30")
    let findings = try ground.findings()
    #expect(findings.map { $0.prefix(35) } == ["C1 warning textAgrees: 按文字推算为 11043"])
  }

  @Test func aLineThatWasDerivedFromAWallIsFound() throws {
    let ground = try ZoneGround(
      parts: [("正殿", Self.hall), ("围墙", .box(80, 60, at: -30, -25))],
      zones: [ZoneText("P1", "本体外扩10米。")])
    try ground.derivedBefore("P1", .box(100, 80, at: -40, -35), as: "offset body 10")
    let findings = try ground.findings()
    #expect(
      findings == [
        "P1 warning textAgrees: 图形是按文字推算的，现在推算不出：本体只登记了各部分，其中有“围墙”，算不算本体没有写明；登记整个本体的图形（body），或把区划登记到部分上"
      ])
  }

  @Test func protectionAreasThatDoNotHoldOneAnotherGiveNoBase() throws {
    let ground = try ZoneGround(
      body: Self.hall,
      zones: [
        ZoneText("P1", "本体外扩5米。"), ZoneText("P2", "示例碑亭。", drawn: .box(9, 9, at: 60, 0)),
        ZoneText("C1", "保护范围外扩30米。"),
      ])
    #expect(try ground.refusal("C1") == .protectionAreaUnclear(["P1", "P2"]))
  }

  @Test func aProtectionAreaWithoutALineIsNotPassedOver() throws {
    let ground = try ZoneGround(
      body: Self.hall,
      zones: [
        ZoneText("P1", "本体外扩5米。"), ZoneText("P2", "东至示例河。"), ZoneText("C1", "保护范围外扩30米。"),
      ])
    #expect(try ground.refusal("C1") == .protectionAreaNotDrawn(["P2"]))
  }

  @Test func aZoneOfTheWholeDoesNotCountFromTheProtectionAreaOfAPart() throws {
    let ground = try ZoneGround(
      parts: [("东院", Self.hall), ("西院", .box(20, 10, at: -60, 0))],
      zones: [ZoneText("P1", "本体外扩5米。", part: "B1"), ZoneText("C1", "保护范围外扩30米。")])
    #expect(try ground.refusal("C1") == .protectionAreaMissing)
  }

  @Test func aProtectionAreaDoesNotCountFromAnother() throws {
    let ground = try ZoneGround(
      body: Self.hall, zones: [ZoneText("P1", "本体外扩5米。"), ZoneText("P2", "保护范围外扩10米。")])
    #expect(try ground.refusal("P2") == .countsFromItself)
  }

  // MARK: Every part counts

  @Test func everyPointIsOffset() throws {
    let ground = try ZoneGround(
      parts: [("东井", .point(0, 0)), ("中井", .point(30, 0)), ("西井", .point(60, 0))],
      zones: [ZoneText("P1", "本体外扩5米。")])
    expect(try ground.squareMetres("P1"), 235)
  }

  @Test func aPointBesideAnAreaIsOffsetToo() throws {
    let ground = try ZoneGround(
      parts: [("塔", Self.hall), ("碑", .point(60, 0))], zones: [ZoneText("P1", "本体外扩10米。")])
    expect(try ground.squareMetres("P1"), 1427)
  }

  @Test func aPartBesideTheDrawnWholeIsOffsetToo() throws {
    let ground = try ZoneGround(
      body: Self.hall, parts: [("碑", .point(60, 0))], zones: [ZoneText("P1", "本体外扩10米。")])
    expect(try ground.squareMetres("P1"), 1427)
  }

  @Test func aLineIsOffsetBesideAnArea() throws {
    let ground = try ZoneGround(
      parts: [("塔", Self.hall), ("驳岸", .line((60, 0), (100, 0)))],
      zones: [ZoneText("P1", "本体外扩10米。")])
    expect(try ground.squareMetres("P1"), (1113.7 + 800 + 313.7) * 0.9998)
  }

  @Test func aPartWithoutAGeometryIsNotPassedOver() throws {
    let ground = try ZoneGround(
      parts: [("塔", Self.hall), ("碑", nil)], zones: [ZoneText("P1", "本体外扩10米。")])
    #expect(try ground.refusal("P1") == .partsNotDrawn(["碑"]))
  }

  @Test func theZoneOfAPartWithoutAGeometryIsNotDrawnAboutTheOthers() throws {
    let ground = try ZoneGround(
      parts: [("塔", Self.hall), ("碑", nil)], zones: [ZoneText("P1", "本体外扩10米。", part: "B2")])
    #expect(try ground.refusal("P1") == .partsNotDrawn(["碑"]))
  }

  @Test func aRuleThatNeedsAreasNamesWhatIsNone() throws {
    let ground = try ZoneGround(
      parts: [("塔", Self.hall), ("碑", .point(60, 0))],
      zones: [ZoneText("P1", "本体东3米、南6米、西5米、北9米。"), ZoneText("P2", "同本体。")])
    #expect(try ground.refusal("P1") == .notAnArea(["碑"]))
    #expect(try ground.refusal("P2") == .notAnArea(["碑"]))
  }

  // MARK: Parts by name

  @Test func aPartThatTheTextNamesCountsAlone() throws {
    let ground = try ZoneGround(
      parts: [("墓冢", Self.hall), ("墓碑", .box(20, 10, at: 80, 0))],
      zones: [ZoneText("P1", "墓冢外扩10米。")])
    expect(try ground.squareMetres("P1"), 1113)
    let reading = try #require(try ground.outcome("P1").reading?.rule)
    #expect(reading.notation == "offset part:墓冢 10")
    #expect(reading.displayName == "自墓冢外扩 10 米")
    #expect(try ground.keep()?.diagnostics.isEmpty == true)
    #expect(try ground.findings() == [])
  }

  @Test func aWordForTheBodyThatNoPartHasIsAsked() throws {
    let parts = [("砖塔", Self.hall as Shape?), ("碑亭", .box(20, 10, at: 80, 0))]
    let ground = try ZoneGround(parts: parts, zones: [ZoneText("P1", "塔身外扩10米。")])
    #expect(try ground.refusal("P1") == .thingUnclear("塔身", parts: ["砖塔", "碑亭"], likely: nil))
    let own = try ZoneGround(parts: parts, zones: [ZoneText("P1", "塔身外扩10米。", part: "B1")])
    expect(try own.squareMetres("P1"), 1113)
  }

  @Test func aPartOtherThanTheZonesOwnIsRefused() throws {
    let ground = try ZoneGround(
      parts: [("墓冢", Self.hall), ("墓碑", .box(20, 10, at: 80, 0))],
      zones: [ZoneText("P1", "墓冢外扩10米。", part: "B2")])
    #expect(try ground.refusal("P1") == .partOfAnother("墓冢"))
  }

  @Test func aNameOfSeveralPartsIsRefused() throws {
    let ground = try ZoneGround(
      parts: [("古井", .point(0, 0)), ("古井", .point(60, 0))], zones: [ZoneText("P1", "古井外扩10米。")])
    #expect(try ground.refusal("P1") == .partNamedTwice("古井", count: 2))
  }

  // MARK: Walls

  @Test func whetherAWallIsBodyIsAsked() throws {
    let parts = [("正殿", Self.hall as Shape?), ("围墙", .box(80, 60, at: -30, -25))]
    let ground = try ZoneGround(parts: parts, zones: [ZoneText("P1", "本体外扩10米。")])
    #expect(try ground.refusal("P1") == .wallsMayBeBody(["围墙"]))
    let stated = try ZoneGround(
      body: Self.hall, parts: [parts[1]], zones: [ZoneText("P1", "本体外扩10米。")])
    expect(try stated.squareMetres("P1"), 1113)
    let own = try ZoneGround(parts: parts, zones: [ZoneText("P1", "本体外扩10米。", part: "B1")])
    expect(try own.squareMetres("P1"), 1113)
  }

  private static let yards: [(name: String, shape: Shape?)] = [
    ("东院", .box(20, 10, at: 10, 5)), ("西院", .box(20, 10, at: -60, 5)),
    ("东院围墙", .box(40, 20)), ("西院围墙", .box(50, 30, at: -70, 0)),
  ]

  @Test func theWallIsThatOfTheZonesOwnPart() throws {
    let ground = try ZoneGround(
      parts: Self.yards,
      zones: [ZoneText("P1", "围墙以内。", part: "B2"), ZoneText("P2", "围墙以内。", part: "B1")])
    expect(try ground.squareMetres("P1"), 1500)
    expect(try ground.squareMetres("P2"), 800)
    _ = try ground.keep()
    #expect(try ground.findings() == [])
  }

  @Test func oneOfSeveralWallsIsNotChosen() throws {
    let whole = try ZoneGround(parts: Self.yards, zones: [ZoneText("P1", "围墙以内。")])
    #expect(try whole.refusal("P1") == .wallUnclear(["东院围墙", "西院围墙"]))
    // The wall of another part is not taken for one's own.
    let other = try ZoneGround(
      parts: Array(Self.yards.dropLast()), zones: [ZoneText("P1", "围墙以内。", part: "B2")])
    #expect(try other.refusal("P1") == .wallUnclear(["东院围墙"]))
  }

  @Test func withinTheWallIsAllOfIt() throws {
    let ring = Shape.box(60, 60, at: -20, -25, hole: 58)
    let ground = try ZoneGround(
      body: Self.hall, parts: [("院墙", ring)], zones: [ZoneText("P1", "院墙以内。")])
    expect(try ground.squareMetres("P1"), 3600 * 0.9998)
    let gate = try ZoneGround(
      body: Self.hall, parts: [("围墙门楼", .box(9, 4))], zones: [ZoneText("P1", "围墙以内。")])
    #expect(try gate.refusal("P1") == .wallNotDrawn)
  }

  // MARK: Courtyards

  @Test func whatGoesOutwardFillsTheCourtyard() throws {
    let body = Shape.box(60, 60, hole: 40)
    let ground = try ZoneGround(
      body: body,
      zones: [
        ZoneText("P1", "本体外扩5米。"), ZoneText("P2", "本体东5米、南5米、西5米、北5米。"), ZoneText("P3", "同本体。"),
        ZoneText("C1", "保护范围外扩10米。"),
      ])
    expect(try ground.squareMetres("P1"), 4877)
    expect(try ground.squareMetres("P2"), 4900 * 0.9998)
    expect(try ground.squareMetres("P3"), 2000 * 0.9998)
    let about = try ZoneGround(
      body: body, zones: [ZoneText("P1", "同本体。"), ZoneText("C1", "保护范围外扩5米。")])
    expect(try about.squareMetres("C1"), 4877)
  }
}
