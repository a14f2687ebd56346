import Heritage
import HeritageExchange
import Testing

struct InspectionReadingTests {
  @Test func inspectionIsReadWithItsAnswers() throws {
    let reading = try Reading(
      """
      <inspections xmlns="urn:wenbao:inspections:1" version="1" declaredCount="1">
      <inspection code="JC-1" site="S1" kind="floodSeason" inspectedOn="2026-01-15" unit="U1">
        <inspector>示例甲</inspector><inspector>示例乙</inspector><note>雨天</note>
        <answer item="FIRE:M-01" result="nonconform" grade="major">
          <note>电线裸露</note><photo href="photos/1.jpg"/><photo href="photos/甲&amp;乙.jpg"/>
        </answer>
        <answer item="FIRE:M-02" result="notChecked"/>
      </inspection>
      </inspections>
      """)
    var first = AnswerRecord(
      item: "FIRE:M-01", result: .nonconform, position: Sample.position(4, 3))
    first.grade = .major
    first.note = "电线裸露"
    first.photos = ["photos/1.jpg", "photos/甲&乙.jpg"]
    var inspection = InspectionRecord(code: "JC-1", position: Sample.position(2, 1))
    inspection.site = "S1"
    inspection.kind = .floodSeason
    inspection.inspectedOn = CivilDate("2026-01-15")
    inspection.unit = "U1"
    inspection.inspectors = ["示例甲", "示例乙"]
    inspection.note = "雨天"
    inspection.answers = [
      first,
      AnswerRecord(item: "FIRE:M-02", result: .notChecked, position: Sample.position(7, 3)),
    ]
    #expect(reading.lines == [])
    #expect(reading.summary.kind == .inspections)
    #expect(reading.summary.declared.records == 1)
    #expect(reading.records.map(\.record) == [.inspection(inspection)])
  }
}
