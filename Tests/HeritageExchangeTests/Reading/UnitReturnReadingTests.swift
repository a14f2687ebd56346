import Heritage
import HeritageExchange
import Testing

struct UnitReturnReadingTests {
  @Test func returnIsOneRecordWithAllItsRows() throws {
    let reading = try Reading(
      """
      <unitReturn xmlns="urn:wenbao:unitReturn:1" version="1" unit="KS-ZP" period="2026Q1"
        asOf="2026-03-31" preparedBy="示例甲" preparedOn="2026-04-02" declaredCount="2"
        declaredRectified="1">
        <row number="YH-2026-0001-7" site="S1" item="FIRE:M-01" grade="ordinary" status="rectified"
          rectifiedOn="2026-03-20" deadline="2026-03-31" person="示例乙">
          <description>电线裸露</description><note>已更换</note>
        </row>
        <row site="S2" status="notStarted"/>
      </unitReturn>
      """)
    var row = ReturnRowRecord(status: .rectified, position: Sample.position(4, 3))
    row.number = "YH-2026-0001-7"
    row.site = "S1"
    row.item = "FIRE:M-01"
    row.grade = .ordinary
    row.rectifiedOn = CivilDate("2026-03-20")
    row.deadline = CivilDate("2026-03-31")
    row.person = "示例乙"
    row.description = "电线裸露"
    row.note = "已更换"
    var second = ReturnRowRecord(status: .notStarted, position: Sample.position(8, 3))
    second.site = "S2"
    var record = UnitReturnRecord(unit: "KS-ZP", position: Sample.position(1, 1))
    record.period = "2026Q1"
    record.asOf = CivilDate("2026-03-31")
    record.preparedBy = "示例甲"
    record.preparedOn = CivilDate("2026-04-02")
    record.declaredCount = 2
    record.declaredRectified = 1
    record.rows = [row, second]
    #expect(reading.lines == [])
    #expect(reading.records.map(\.record) == [.unitReturn(record)])
    #expect(reading.summary.declared.records == 2)
    #expect(reading.summary.declared.rectified == 1)
  }

  @Test func returnOfNothingHasNoRows() throws {
    let reading = try Reading(
      """
      <unitReturn xmlns="urn:wenbao:unitReturn:1" version="1" unit="U1" period="2026Q1"
        asOf="2026-03-31" preparedBy="示例甲" preparedOn="2026-04-02"/>
      """)
    guard case .unitReturn(let record) = reading.records.first?.record else {
      Issue.record("no return")
      return
    }
    #expect(reading.lines == [])
    #expect(record.rows == [])
    #expect(record.declaredCount == nil)
  }
}
