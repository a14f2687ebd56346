import Foundation
import Testing

@testable import HeritageCommands

/// Coordinates that are withheld do not leave by the ways that a folder has, unless the site is named.
@Suite struct WithheldDumpTests {
  private let office: Office
  private static let marks = ["121.0", "31.3", "GPSLatitude"]

  /// A JPEG whose XMP says where it was taken.
  private static let placed: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE1] + Array("<exif:GPSLatitude>31,18N</exif:GPSLatitude>".utf8)
  private static let plain: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0] + Array("JFIF".utf8)

  init() throws {
    office = try Office(importing: Office.checklists)
    try office.write(Self.register, to: "site.xml")
    try office.write(Self.placed, to: "p.jpg")
    try office.write(Self.plain, to: "q.jpg")
    for line in [
      "import ./site.xml", "reconcile open --name 2026Q1 --from 2026-01-01 --to 2026-03-31",
      "hazard register KS6-01 --description 开裂 --type structure --grade ordinary --source report",
      "hazard order 1 --measure 措施 --person 示例人 --deadline 2026-04-30",
      "hazard claim 1 --done 已改 --before ./p.jpg --after ./q.jpg",
      "marker record KS6-01 --level 市级文物保护单位 --name 示例墓 --publisher 示例政府 --published-on 2026-01-20 --erected-by 示例政府 --erected-on 2026-02-01 --place 墓前 --longitude 121.0005 --latitude 31.3005 --evidence ./q.jpg",
      "archive record KS6-01 --number 示例档 --keeper 示例所",
      "archive add KS6-01 --kind drawing --title 平面图 --file ./q.jpg",
    ] {
      let done = office.run(line)
      try #require(done.exit == 0, "\(line): \(done.error)")
    }
  }

  private static let register: String = {
    let square = "121.0 31.3 121.001 31.3 121.001 31.301 121.0 31.301 121.0 31.3"
    let polygon =
      "<gml:Polygon srsName=\"EPSG:4490\"><gml:exterior><gml:LinearRing><gml:posList>\(square)"
      + "</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>"
    return """
      <register xmlns="urn:wenbao:register:1" xmlns:gml="http://www.opengis.net/gml/3.2" version="1">
        <unit code="KS-ZP" kind="township" name="张浦镇"/>
        <batch code="KS6" kind="protectedSite" ordinal="6" name="第六批（示例）" provenance="sample" declaredCount="1">
          <decisionDocument state="unknown"/>
          <site code="KS6-01" township="KS-ZP" category="ancientTomb" coordinates="withheld">
            <name>示例墓</name><address>示例路1号</address><body>\(polygon)</body>
            <zone code="P1" kind="protectionArea"><text>拐点 121.0，31.3 等。</text>
              <geometry method="surveyed" confidence="high">\(polygon)</geometry></zone>
          </site>
        </batch>
      </register>
      """
  }()

  /// The files of a folder, and those that give something away: by their bytes, or by those of a picture in a page.
  private func look(_ folder: String) throws -> (all: [String], leaking: [String]) {
    let files = try FileManager.default.subpathsOfDirectory(atPath: "\(office.folder)/\(folder)")
    let secrets =
      Self.marks.map { Data($0.utf8) } + [Data(Data(Self.placed).base64EncodedString().utf8)]
    let leaking = files.filter { file in
      let path = "\(office.folder)/\(folder)/\(file)"
      // The script has numbers of its own.
      guard !file.hasSuffix(".py"), let bytes = FileManager.default.contents(atPath: path) else {
        return false
      }
      return secrets.contains { bytes.range(of: $0) != nil }
    }
    return (files.sorted(), leaking.sorted())
  }

  @Test(arguments: ["site KS6-01", "hazard 1", "period 2026Q1"])
  func coordinatesStayAtHome(what: String) throws {
    let done = office.run("dump \(what) --folder ./out")
    #expect(done.exit == 0, "\(done.error)")
    #expect(done.output.contains("坐标不公开的文物点 KS6-01，有关的没有列入："), "\(done.output)")
    let found = try look("out")
    #expect(found.leaking == [])
    #expect(!found.all.contains("图形.geojson"))
  }

  @Test func whatStayedIsSaid() throws {
    let done = office.run("dump site KS6-01 --folder ./out")
    #expect(
      done.output.contains(
        "坐标不公开的文物点 KS6-01，有关的没有列入：区划文字 1 处，标志位置 1 处，图形 1 处，文书里的照片 1 处，"
          + "佐证材料 2 处，流水内容 1 处。\n"), "\(done.output)")
    let text = try String(contentsOfFile: "\(office.folder)/out/怎样核验.txt", encoding: .utf8)
    #expect(text.contains("五、没有列入的\n"))
    let lines = try ExampleShell(folder: office.folder + "/out").run(
      "python3 verify-independently.py --lines 流水.jsonl", ["LC_ALL": "C.UTF-8"])
    #expect(lines.exit == 0)
    #expect(lines.output.hasSuffix(", 1 payloads not handed on\n"), "\(lines.output)")
  }

  @Test func theyGoOutWhereTheSiteIsNamed() throws {
    #expect(office.run("dump site KS6-01 --folder ./out --site KS6-01").exit == 0)
    #expect(
      try look("out").leaking == [
        "佐证材料/YH-2026-0001-F_报整改_整改前_1.jpg", "图形.geojson", "文书/销号申请单_SQ-2026-0001-Y.html",
        "流水.jsonl",
        "表格/保护区划.csv", "表格/保护标志.csv",
      ])
    let unknown = office.run("dump site KS6-01 --folder ./other --site KS6-99")
    #expect(unknown.exit == 66)
  }

  @Test func anArchiveIsNotHandedOverUnasked() throws {
    let refused = office.run("archive export KS6-01 --folder ./out")
    #expect(refused.exit == 77)
    #expect(
      refused.error == """
        错误 [E-WITHHELD]
          KS6-01 不公开坐标，记录档案里的图纸、照片、文字材料可能载有坐标，须用 --site 写明。没有任何改动。
        建议: wenbao archive export KS6-01 --folder ./out --site KS6-01

        """)
    #expect(!FileManager.default.fileExists(atPath: "\(office.folder)/out"))
    #expect(office.run("archive export KS6-01 --folder ./out --site KS6-01").exit == 0)
  }
}
