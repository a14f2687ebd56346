import Foundation
import Heritage
import HeritageOperations
import HeritageTestSupport
import Testing

/// All faults of a record are told at once, and none that only follow from another.
@Suite struct FaultsAtOnceTests {
  private static func errors(_ text: String, in bureau: Bureau, folder: String = "samples") throws
    -> [Diagnostic]
  {
    var options = ImportOptions()
    options.isDryRun = true
    options.lateReason = "示例补录"
    let outcome = try bureau.importFiles(
      [try ImportInput(standardInput: Array(text.utf8), folder: SampleFiles.file(folder))], options)
    return outcome.diagnostics.filter { $0.severity == .error }
  }

  static let files = [
    "calendars/2026.xml", "checklists/lightning.xml", "duties/four-duties.xml",
    "duties/recurring.xml", "methods/ks-risk-2026-1.xml", "batches/sixth-batch.xml",
    "samples/inspections-2026q2.xml", "samples/returns-2026q2/KS-ZP.xml",
  ]

  /// Each change at each place; every so many of them, or with WENBAO_FAULTS=all all.
  @Test(arguments: files)
  func oneFaultBringsNoOthers(file: String) throws {
    let registry = try TemporaryRegistry(.lookedBack)
    let bureau = try registry.bureau()
    let text = try SampleFiles.text("imports/\(file)")
    try #require(try Self.errors(text, in: bureau) == [])
    let all = FileMutation.all(of: text)
    let isWhole = ProcessInfo.processInfo.environment["WENBAO_FAULTS"] == "all"
    let step = isWhole ? 1 : max(1, all.count / 60)
    for index in stride(from: 0, to: all.count, by: step) {
      let mutation = all[index]
      let errors = try Self.errors(mutation.text, in: bureau)
      if errors.count > mutation.kind.mostErrors {
        Issue.record(
          "\(mutation.kind) \(mutation.place): \(errors.map { "\($0.position.line) \($0.code) \($0.message)" })"
        )
      }
    }
  }

  /// A site with a fault of the schema and seven of other kinds: all eight are told.
  @Test func whatIsIntactOfARefusedSiteIsChecked() throws {
    let registry = try TemporaryRegistry(.lookedBack)
    let text = try SampleFiles.text("imports/samples/ten-faults.xml")
      .replacing(#"declaredCount="10""#, with: #"declaredCount="1""#)
    let start = try #require(text.range(of: "    <site code=\"CC-01\""))
    let site = """
          <site code="CC-01" township="KS-XX" category="ancientBuilding">
            <name>示例宅院</name>
            <address>示例路1号</address>
            <ownership>private</ownership>
            <zone code="P1" kind="protectionArea" part="B9">
              <text>示例文字。</text>
              <source>示例区划说明</source>
              <geometry method="digitised" confidence="low">
                <gml:Polygon srsName="urn:ogc:def:crs:EPSG::3857"><gml:exterior><gml:LinearRing>
                  <gml:posList>31.26 120.933 31.26 120.9334 31.2604 120.9334 31.2604 120.933 31.26 120.933</gml:posList>
                </gml:LinearRing></gml:exterior></gml:Polygon>
              </geometry>
            </zone>
            <marker publishedOn="2026-03-02" erectedOn="2026-03-01">示例路口</marker>
            <responsible role="custodian" unit="KS-YY">示例甲</responsible>
            <additionalChecklist>NONE</additionalChecklist>
            <excludedItem item="FIRE:X-99">没有</excludedItem>
          </site>
        </batch>
      </register>
      """
    let errors = try Self.errors(
      String(text[..<start.lowerBound]) + site, in: registry.bureau())
    #expect(
      errors.map(\.code).sorted() == [
        "E-CRS-UNKNOWN", "E-REC-DATES", "E-REC-PART", "E-REF-CHECKLIST", "E-REF-ITEM", "E-REF-UNIT",
        "E-REF-UNIT", "E-XSD-ENUM",
      ])
  }

  @Test func whatIsIntactOfARefusedInspectionIsChecked() throws {
    let registry = try TemporaryRegistry(.lookedBack)
    let text = """
      <inspections xmlns="urn:wenbao:inspections:1" version="1">
        <inspection code="JC-KS6-99-1" site="KS6-99" kind="rutine" inspectedOn="2099-01-01" unit="KS-XX">
          <inspector>示例甲</inspector>
          <answer item="FIRE:X-99" result="conform"/>
          <answer item="FIRE:E-01" result="nonconform"><photo href="没有.png"/></answer>
        </inspection>
      </inspections>
      """
    let errors = try Self.errors(text, in: registry.bureau())
    #expect(
      errors.map { "\($0.position.line) \($0.code)" }.sorted() == [
        "2 E-INSPECTION-DATE", "2 E-REF-SITE", "2 E-REF-UNIT", "2 E-XSD-ENUM", "4 E-REF-ITEM",
        "5 E-PHOTO-MISSING",
      ])
  }

  @Test func whatIsIntactOfARefusedReturnIsChecked() throws {
    let registry = try TemporaryRegistry(.lookedBack)
    let text = """
      <unitReturn xmlns="urn:wenbao:unitReturn:1" version="1" unit="KS-XX" period="2031Q1" asOf="2026-03-31"
        preparedBy="示例甲" preparedOn="2026-04-02" declaredCount="1" declaredRectified="0">
        <row site="KS6-99" item="FIRE:X-99" grade="small" status="inProgress"/>
      </unitReturn>
      """
    let errors = try Self.errors(text, in: registry.bureau())
    #expect(
      errors.map { "\($0.position.line) \($0.code)" }.sorted() == [
        "1 E-REF-PERIOD", "1 E-REF-UNIT", "3 E-REF-ITEM", "3 E-REF-SITE", "3 E-XSD-ENUM",
      ])
  }
}
