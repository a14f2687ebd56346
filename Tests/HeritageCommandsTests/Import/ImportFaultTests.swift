import Foundation
import Heritage
import Testing

@testable import HeritageCommands

@Suite struct ImportFaultTests {
  @Test func tenFaultsAreTenErrorsAtTheirLines() throws {
    let office = try Office.whole()
    let head = try office.head()
    let answer = office.run("import imports/samples/ten-faults.xml")
    #expect(answer.exit == 65)
    #expect(answer.output == "没有导入任何记录。\n")
    #expect(
      answer.error == """
        错误 [E-XSD-ENUM] imports/samples/ten-faults.xml:17:7
            <ownership>private</ownership>
            ^
          <ownership> 的值 “private” 不在取值表内
        建议: 改为下列之一：state（国家所有）、collective（集体所有）、privateOwner（私人所有）

        错误 [E-XSD-UNEXPECTED] imports/samples/ten-faults.xml:23:7
            <ownership>state</ownership>
            ^
          <ownership> 不应写在此处，此处应为 <address>
        建议: 若缺少 <address>，补在 <ownership> 之前；否则按 XSD 的顺序排列

        错误 [E-XSD-VALUE] imports/samples/ten-faults.xml:34:9
            <sourceDate>2020-02-30</sourceDate>
            ^
          <sourceDate> 的值 “2020-02-30” 不合格式
        建议: 写作 2026-01-15 这样存在的日期（1900 至 2999 年）

        错误 [E-REF-UNIT] imports/samples/ten-faults.xml:48:5
            <site code="CC-04" township="KS-XX" category="ancientBuilding">
            ^
          没有单位 KS-XX
        建议: 在同一文件里用 unit 登记它，或用 wenbao unit list 查对编码

        错误 [E-REC-DUPLICATE] imports/samples/ten-faults.xml:73:7
            <zone code="P1" kind="protectionArea">
            ^
          <zone> “P1” 重复，第 58 行已有
        建议: 删去重复的一个，或改用另一编号

        错误 [E-GML-CLOSED] imports/samples/ten-faults.xml:102:17
            <gml:posList>31.2600 120.9360 31.2600 120.9364 31.2604 120.9364 31.2604 120.9360 31.2601 120.…
            ^
          环的首尾坐标不同
        建议: 在末尾重复第一个坐标

        错误 [E-AXES] imports/samples/ten-faults.xml:120:11
            <gml:Polygon srsName="EPSG:4490">
            ^
          图形在昆山范围之外；两个坐标对调后正好在昆山
        建议: 坐标顺序写反了：URN 写法纬度（北坐标）在前，EPSG:NNNN 写法经度（东坐标）在前

        错误 [E-CRS-UNKNOWN] imports/samples/ten-faults.xml:141:11
            <gml:Polygon srsName="urn:ogc:def:crs:EPSG::3857">
            ^
          不支持坐标系 urn:ogc:def:crs:EPSG::3857
        建议: 用 EPSG:4490、EPSG:4549、EPSG:4528 或 EPSG:4326 提供

        错误 [E-INVALID] imports/samples/ten-faults.xml:162:11
            <gml:Polygon srsName="urn:ogc:def:crs:EPSG::4490">
            ^
          图形不成立：边界自相交（或各部分相互重叠、共用边），在 120.939200, 31.260200
        建议: 在该处改正图形

        错误 [E-OUTSIDE] imports/samples/ten-faults.xml:183:11
            <gml:Polygon srsName="urn:ogc:def:crs:EPSG::4490">
            ^
          图形在昆山范围之外（120.620000, 31.300000）
        建议: 核对坐标与坐标系；昆山约为东经 120.80–121.16°、北纬 31.10–31.55°

        共 10 处错误，0 处警告。

        """)
    #expect(try office.head() == head)
  }

  @Test func goodRecordsAreImportedAndTheRestWrittenOut() throws {
    let office = try Office.whole()
    let answer = office.run("import --rejects ./rejects.xml imports/samples/ten-faults.xml")
    #expect(answer.exit == 65)
    #expect(
      answer.output == """
        导入回执 HZ-2026-0010-S
        文件     imports/samples/ten-faults.xml
        种类     文物登记
        SHA-256  ‹散列›…
        记录     读到 12：新增 1，变更 0，未变 1，拒收 10

        已导入 1 个文件。拒收 10 条，没有导入，已写入 ./rejects.xml。

        下一步:
          wenbao import ./rejects.xml
          wenbao site gaps
          wenbao receipt show HZ-2026-0010-S

        """)
    #expect(answer.error.hasSuffix("共 10 处错误，1 处警告。\n"))
    let rejects = try String(contentsOfFile: office.folder + "/rejects.xml", encoding: .utf8)
    #expect(rejects.split(separator: "<site ").count == 11)
    #expect(rejects.contains("错误 [E-REF-UNIT] 原文件第 48 行第 5 列：没有单位 KS-XX。"))
    try office.write(
      rejects.replacing("<ownership>private<", with: "<ownership>privateOwner<"), to: "second.xml")
    #expect(office.run("import --rejects ./rest.xml ./second.xml").exit == 65)
    #expect(office.run("site show CC-01").exit == 0)
  }

  @Test func aRecordThatRefersToARefusedOneIsRefusedToo() throws {
    let office = try Office()
    try office.write(SmallFiles.checklists, to: "list.xml")
    try office.write(
      SmallFiles.register.replacing(
        "code=\"KS6-01\" township=\"KS-ZP\"", with: "code=\"KS6-01\" township=\"KS-XX\""),
      to: "site.xml")
    try office.write(SmallFiles.inspection("JC-1", on: "2026-02-01"), to: "check.xml")
    let answer = office.run("import --rejects ./rejects.xml ./check.xml ./site.xml ./list.xml")
    #expect(answer.exit == 65)
    #expect(
      answer.error == """
        警告 [W-TOTAL] ./site.xml:4:3
            <batch code="KS6" kind="protectedSite" ordinal="6" name="第六批（示例）" provenance="sample" …
            ^
          申报 2 条，读到 1 条
        建议: 核对是否缺漏，或改正 declaredCount

        错误 [E-REF-UNIT] ./site.xml:6:5
            <site code="KS6-01" township="KS-XX" category="ancientBuilding">
            ^
          没有单位 KS-XX
        建议: 在同一文件里用 unit 登记它，或用 wenbao unit list 查对编码

        错误 [E-REF-SITE] ./check.xml:2:3
            <inspection code="JC-1" site="KS6-01" kind="routine" inspectedOn="2026-02-01" unit="KS-BUREAU…
            ^
          没有文物点 KS6-01
        建议: 先导入登记它的批次文件，或用 wenbao site list 查对编码

        共 2 处错误，1 处警告。

        """)
    #expect(
      answer.output == """
        导入回执 HZ-2026-0001-U
        文件     ./list.xml
        种类     风险检查表
        SHA-256  ‹散列›…
        记录     读到 3：新增 3，变更 0，未变 0，拒收 0

        导入回执 HZ-2026-0002-S
        文件     ./site.xml
        种类     文物登记
        SHA-256  ‹散列›…
        记录     读到 5：新增 4，变更 0，未变 0，拒收 1

        导入回执 HZ-2026-0003-Q
        文件     ./check.xml
        种类     检查记录
        SHA-256  ‹散列›…
        记录     读到 1：新增 0，变更 0，未变 0，拒收 1

        已导入 3 个文件。拒收 2 条，没有导入，已写入 ./rejects-check.xml、./rejects-site.xml。

        下一步:
          wenbao import ./rejects-check.xml
          wenbao import ./rejects-site.xml
          wenbao site gaps
          wenbao todo
          wenbao checklist list
          wenbao receipt show HZ-2026-0001-U

        """)
    #expect(office.run("site list --csv").output.contains("KS6-02"))
    #expect(office.run("inspect list").output.hasPrefix("没有检查记录。"))
  }

  @Test func nothingIsKeptOfAFileThatBreaksOff() throws {
    let office = try Office.small()
    let head = try office.head()
    let half =
      SmallFiles.inspection("JC-1", on: "2026-02-01").split(separator: "</inspection>")[0]
      + "</inspection><inspection code=\"JC-2\" site=\"KS6-99\""
    try office.write(String(half), to: "half.xml")
    let answer = office.run("import --rejects ./rejects.xml ./half.xml")
    #expect(answer.exit == 65)
    #expect(answer.output == "没有导入任何记录。\n")
    #expect(try office.head() == head)
    #expect(!FileManager.default.fileExists(atPath: office.folder + "/rejects.xml"))
  }

  @Test func anExistingFileIsNotOverwrittenByRejects() throws {
    let office = try Office.whole()
    let head = try office.head()
    try office.write("mine", to: "rejects.xml")
    let answer = office.run("import --rejects ./rejects.xml imports/samples/ten-faults.xml")
    #expect(answer.exit == 77)
    #expect(answer.error.hasPrefix("错误 [E-OUTPUT-EXISTS]\n  文件 ./rejects.xml 已经存在，不会覆盖。没有任何改动。\n"))
    #expect(try office.head() == head)
    #expect(try String(contentsOfFile: office.folder + "/rejects.xml", encoding: .utf8) == "mine")
  }
}
