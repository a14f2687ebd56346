import Heritage
import HeritageExchange
import Testing

struct RejectsWriterTests {
  private func rejects(_ text: String) throws -> (text: String, count: Int) {
    let bytes = Array(text.utf8)
    let reading = try Reading(bytes)
    var output = ""
    let count = try RejectsWriter().write(
      reading.summary.refused, from: ImportSource(fileName: "input.xml", bytes: bytes)
    ) { output += $0 }
    return (output, count)
  }

  private let register = Sample.register(
    """
    <unit code="U1" kind="bureau" name="示例"/>
    <unit code="U2" kind="-- 甲 & 乙 --" name="示例&quot;&lt;"/>
    \(Sample.batch(Sample.site()))
    \(Sample.batch(
      Sample.site() + "\n" + Sample.site("<era>清</era>\n<area>-3</area>", code: "S2"), code: "B2"))
    """
  ).replacing("甲 & 乙", with: "甲 &amp; 乙")

  private let expected = """
    <?xml version="1.0" encoding="UTF-8"?>
    <register xmlns="urn:wenbao:register:1" xmlns:gml="http://www.opengis.net/gml/3.2" version="1">
      <!--
        错误 [E-XSD-ENUM] 原文件第 4 行第 1 列：<unit> 的属性 kind 的值 “- - 甲 & 乙 - -” 不在取值表内。建议：改为下列之一：\
    township（镇）、developmentZone（开发区）、cityOffice（城市管理办事处）、bureau（主管局）、department（部门）、\
    organisation（使用单位）。
      -->
      <unit code="U2" kind="-- 甲 &amp; 乙 --" name="示例&quot;&lt;"/>
      <batch code="B2" kind="protectedSite" ordinal="6" name="示例批次" provenance="sample" declaredCount="2">
        <publisher>示例机关</publisher>
        <!--
          错误 [E-XSD-VALUE] 原文件第 23 行第 1 列：<area> 的值 “-3” 不合格式。建议：只写数字和小数点，不带正负号和单位，如 320.5。
        -->
        <site code="S2" township="KS-ZP" category="ancientBuilding">
    <name>示例宅</name><address>示例路1号</address>
    <era>清</era>
    <area>-3</area>
    </site>
      </batch>
    </register>

    """

  @Test func onlyTheRefusedRecordsComeOutInTheirShell() throws {
    let (text, count) = try rejects(register)
    #expect(text == expected)
    #expect(count == 2)
  }

  @Test func correctedRejectsCanBeImported() throws {
    let corrected = try rejects(register).text
      .replacing("kind=\"-- 甲 &amp; 乙 --\"", with: "kind=\"bureau\"")
      .replacing("<area>-3</area>", with: "<area>3</area>")
    let reading = try Reading(corrected)
    #expect(reading.lines == [])
    #expect(reading.records.map(\.isRefused) == [false, false, false])
    guard case .site(let site) = reading.records.last?.record else {
      Issue.record("no site")
      return
    }
    #expect(site.code == "S2")
    #expect(site.batch == "B2")
    #expect(site.area == .known(3))
  }

  @Test func sitesOfARefusedBatchComeOutWithIt() throws {
    let bad = Sample.register(Sample.batch(Sample.site()).replacing("\"6\"", with: "\"六\""))
    let (text, count) = try rejects(bad)
    #expect(count == 2)
    #expect(text.contains("<!--\n      所属批次有误，未导入\n    -->"))
    #expect(try Reading(text.replacing("\"六\"", with: "\"6\"")).lines == [])
  }

  @Test func totalOfTheFileIsLeftOut() throws {
    let text = try rejects(
      """
      <inspections xmlns="urn:wenbao:inspections:1" version="1" declaredCount="2">
      \(Sample.inspection(code: "JC-1", answers: "<answer item='A:B' result='conform'/>"))
      \(Sample.inspection(code: "JC-2", answers: "<answer item='A:B' result='x'/>"))
      </inspections>
      """
    ).text
    let reading = try Reading(text)
    #expect(reading.summary.declared.records == nil)
    #expect(reading.summary.refused.map(\.code) == ["JC-2"])
  }

  @Test func returnComesOutWhole() throws {
    let bad = """
      <unitReturn xmlns="urn:wenbao:unitReturn:1" version="1" unit="U1" period="2026Q1"
        asOf="2026-03-31" preparedBy="示例甲" preparedOn="2026-04-02" declaredCount="2">
        <row site="S1" status="x"/>
        <row site="S2" status="rectified"/>
      </unitReturn>
      """
    let reading = try Reading(rejects(bad).text.replacing("\"x\"", with: "\"rectified\""))
    guard case .unitReturn(let record) = reading.records.first?.record else {
      Issue.record("no return")
      return
    }
    #expect(reading.lines == [])
    #expect(record.rows.map(\.site) == ["S1", "S2"])
    #expect(record.declaredCount == 2)
  }

  @Test func callerMayRefuseMoreThanTheReader() throws {
    let bytes = Array(register.utf8)
    let finding = Diagnostic(
      severity: .error, code: "E-SITE-UNKNOWN", position: Sample.position(1, 1), message: "甲",
      remedy: "乙")
    var output = ""
    let count = try RejectsWriter().write(
      [1: [finding]], from: ImportSource(fileName: "input.xml", bytes: bytes)
    ) { output += $0 }
    #expect(count == 1)
    #expect(
      output == """
        <?xml version="1.0" encoding="UTF-8"?>
        <register xmlns="urn:wenbao:register:1" xmlns:gml="http://www.opengis.net/gml/3.2" version="1">
          <!--
            错误 [E-SITE-UNKNOWN] 原文件第 1 行第 1 列：甲。建议：乙。
          -->
          <unit code="U1" kind="bureau" name="示例"/>
        </register>

        """)
  }

  @Test func brokenSourceStillGivesAWholeFile() throws {
    let text = try rejects(String(register.dropLast(60))).text
    #expect(text.hasSuffix("</register>\n"))
    #expect(!(try Reading(text)).codes.contains("E-XML-SYNTAX"))
  }

  @Test func nothingIsWrittenWhereNothingIsRefused() throws {
    let (text, count) = try rejects(Sample.register(Sample.batch(Sample.site())))
    #expect(text == "")
    #expect(count == 0)
  }

  @Test func anAccentBetweenHyphensDoesNotSpoilTheComment() throws {
    let text = Sample.register("<unit code=\"U1\" kind=\"--\u{301}--\u{301}\" name=\"示例\"/>")
    let found = try rejects(text)
    #expect(found.count == 1)
    #expect(try Reading(found.text).codes == ["E-XSD-ENUM"])
  }

  @Test func anAmpersandInANamespaceStaysOne() throws {
    let text = Sample.register(
      "<unit code=\"U1\" kind=\"town\" name=\"示例\" xmlns:x=\"urn:a&amp;b\"/>")
    let found = try rejects(text)
    #expect(found.text.contains("xmlns:x=\"urn:a&amp;b\""))
    #expect(try rejects(found.text).text.contains("xmlns:x=\"urn:a&amp;b\""))
  }
}
