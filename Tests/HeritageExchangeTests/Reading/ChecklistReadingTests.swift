import Heritage
import HeritageExchange
import Testing

struct ChecklistReadingTests {
  @Test func checklistIsReadWithItsItems() throws {
    let reading = try Reading(
      """
      <checklists xmlns="urn:wenbao:checklists:1" version="1">
      <checklist code="FIRE" version="2026-1" hazardType="fire">
        <title>示例检查表</title><basis>示例依据</basis>
        <item code="M-01" section="消防安全管理" grade="major" frequency="monthly">
          <subject>检查内容</subject><method>检查方法</method>
          <legalBasis act="示例法" article="第一条" date="2021-04-29"/>
          <legalBasis act="示例办法" date="2021-12-01"/>
          <appliesTo category="ancientBuilding"/><appliesTo batchKind="protectedSite"/>
        </item>
      </checklist>
      </checklists>
      """)
    var item = ChecklistItemRecord(code: "M-01", position: Sample.position(4, 3))
    item.section = "消防安全管理"
    item.subject = "检查内容"
    item.method = "检查方法"
    item.suggestedGrade = .major
    item.frequency = .monthly
    item.basis = [
      LegalBasis(
        act: "示例法", article: "第一条", validFrom: try #require(CivilDate("2021-04-29"))),
      LegalBasis(act: "示例办法", article: nil, validFrom: try #require(CivilDate("2021-12-01"))),
    ]
    item.categories = [.ancientBuilding]
    item.batchKinds = [.protectedSite]
    var checklist = ChecklistRecord(code: "FIRE", position: Sample.position(2, 1))
    checklist.version = "2026-1"
    checklist.title = "示例检查表"
    checklist.hazardType = .fire
    checklist.basis = "示例依据"
    checklist.items = [item]
    #expect(reading.lines == [])
    #expect(reading.summary.kind == .checklists)
    #expect(reading.records.map(\.record) == [.checklist(checklist)])
  }
}
