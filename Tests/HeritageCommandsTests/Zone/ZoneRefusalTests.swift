import Heritage
import HeritageOperations
import Testing

@testable import HeritageCommands

/// What is said where a text was read and gives no line: the reason, then what has to be stated.
struct ZoneRefusalTests {
  static let words: [(refusal: ZoneRefusal, text: String)] = [
    (.bodyNotDrawn, "本体没有图形；登记本体或各部分的图形"),
    (.partsNotDrawn(["碑", "井"]), "“碑”、“井”没有图形；补登它的图形"),
    (
      .wallsMayBeBody(["围墙"]),
      "本体只登记了各部分，其中有“围墙”，算不算本体没有写明；登记整个本体的图形（body），或把区划登记到部分上"
    ),
    (
      .thingUnclear("塔身", parts: ["砖塔", "碑亭"], likely: nil),
      "文字从“塔身”起算，登记的有“砖塔”、“碑亭”，没有哪一部分叫这个名；用 --base 部分 指明，部分的名称照文字登记，或把区划登记到部分上"
    ),
    (
      .thingUnclear("墓冢", parts: ["东墓冢", "墓碑"], likely: "东墓冢"),
      "文字从“墓冢”起算，登记的有“东墓冢”、“墓碑”，没有哪一部分叫这个名（像是“东墓冢”）；用 --base 东墓冢 指明，部分的名称照文字登记，或把区划登记到部分上"
    ),
    (.groundNotDrawn("地界线"), "文字从“地界线”起算，没有登记叫这个名的部分；把“地界线”登记为一个部分并补上图形，或用 --base 指明从哪一部分起算"),
    (.baseUnknown("西殿", parts: ["正殿"]), "--base 写的“西殿”不是这处文物点的部分；可写 本体、正殿"),
    (.baseUnknown("西殿", parts: []), "--base 写的“西殿”不是这处文物点的部分；没有登记各部分，不写 --base"),
    (.partOfAnother("墓冢"), "文字从“墓冢”起算，区划却登记在另一部分上；核对区划登记的部分"),
    (.partNamedTwice("古井", count: 2), "有 2 个部分都叫“古井”；给各部分登记不同的名称"),
    (.notAnArea(["碑"]), "“碑”登记为点或线，这种写法要从面起算；登记为面"),
    (.wallNotDrawn, "围墙没有图形；登记为名称以“围墙”“院墙”结尾的部分"),
    (
      .wallUnclear(["东院围墙", "西院围墙"]),
      "登记的有“东院围墙”、“西院围墙”，分不清是哪一道；名称写成“部分名＋围墙”，并把区划登记到那一部分上"
    ),
    (.markMissing, "文字从一个中心点起算，本体没有登记为点；把中心点登记为一个部分"),
    (
      .markUnclear(["东井", "西井"]),
      "文字从一个中心点起算，登记的有“东井”、“西井”，分不清是哪一个；中心点的名称照文字登记，或把区划登记到部分上"
    ),
    (.inPieces(2), "本体分成 2 块，没有一个共同的中心；各部分登记各自的区划"),
    (.protectionAreaMissing, "与它同一部分没有登记保护范围；补登保护范围，或核对区划登记的部分"),
    (.protectionAreaNotDrawn(["P1", "P2"]), "起算的保护范围 P1、P2 没有图形；先画保护范围"),
    (
      .protectionAreaUnclear(["P1", "P2"]),
      "保护范围有 P1、P2，没有一个包住其余的，从哪一个起算没有写明；分部分登记，或按测绘成果画线（wenbao zone draw）"
    ),
    (
      .protectionAreaRedrawn("2026-05-01"),
      "起算的保护范围自 2026-05-01 起重划，这条界线更早就有效；界线随之改变的，先用 wenbao zone redraw 重划"
    ),
    (.countsFromItself, "保护范围的文字又从保护范围起算；核对公布文字，或按测绘成果画线（wenbao zone draw）"),
    (
      .sidesWithoutEdge([.east, .west]),
      "本体没有朝东、西的边，东、西侧的距离用不上；按测绘成果画线（wenbao zone draw）"
    ),
    (
      .sidesUnclear(.north, .east),
      "本体的边朝着北与东的正中，归哪一侧说不清，两侧的距离又不同；按测绘成果画线（wenbao zone draw）"
    ),
  ]

  @Test(arguments: words.indices)
  func eachReasonNamesARemedy(index: Int) {
    #expect(Self.words[index].refusal.displayName == Self.words[index].text)
  }

  @Test func eachReasonHasACodeOfItsOwn() {
    #expect(Set(Self.words.map(\.refusal.code)).count == 21)
  }

  @Test func whatIsRefusedIsNamedBesideWhatIsTakenIn() throws {
    let office = try Office()
    try office.write(Self.register, to: "site.xml")
    try #require(office.run("import ./site.xml").exit == 0)
    let alone = office.run("zone derive SL-1")
    #expect(alone.exit == 1)
    #expect(alone.output.contains("结果      不能推算：本体只登记了各部分，其中有“围墙”，算不算本体没有写明；"))
    #expect(alone.output.hasSuffix("没有可以推算的，原因见上。\n"))
    let all = office.run("zone derive --all")
    #expect(all.exit == 0)
    #expect(
      all.output.contains(
        """
        没有推算  区划  原因
        --------  ----  ------------------------------------------------------------------------------------------------------
        SL-1      P1    本体只登记了各部分，其中有“围墙”，算不算本体没有写明；登记整个本体的图形（body），或把区划登记到部分上

        已导入 1 个文件。
        """))
    #expect(
      all.error.contains("[W-AREA-DIFFERS]") && all.error.contains("文字写明面积 500.0 平方米"))
    let json = office.run("zone derive SL-1 --dry-run --json").output
    #expect(json.contains(#""refusal": "wallsMayBeBody""#))
  }

  private static func box(_ west: Int, _ south: Int, _ east: Int, _ north: Int) -> String {
    let corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    let text = corners.map { "\(590_369 + $0.0) \(3_473_496 + $0.1)" }.joined(separator: " ")
    return #"<gml:Polygon srsName="EPSG:4549"><gml:exterior><gml:LinearRing><gml:posList>"#
      + "\(text)</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>"
  }

  private static let register = """
    <?xml version="1.0" encoding="UTF-8"?>
    <register xmlns="urn:wenbao:register:1" xmlns:gml="http://www.opengis.net/gml/3.2" version="1">
    <unit code="SL-Z" kind="township" name="示例镇"/>
    <batch code="SL" kind="protectedSite" ordinal="6" name="示例批次" provenance="sample" declaredCount="2">
    <site code="SL-1" township="SL-Z" category="ancientBuilding"><name>示例殿</name><address>示例路</address>
    <part code="B1" name="正殿">\(box(0, 0, 20, 10))</part>
    <part code="B2" name="围墙">\(box(-30, -25, 50, 35))</part>
    <zone code="P1" kind="protectionArea"><text>本体外扩10米。</text></zone></site>
    <site code="SL-2" township="SL-Z" category="ancientTomb"><name>示例墓</name><address>示例路</address>
    <body>\(box(500, 0, 520, 10))</body>
    <zone code="P1" kind="protectionArea"><text>本体外扩10米，面积500平方米。</text></zone></site>
    </batch></register>
    """
}
