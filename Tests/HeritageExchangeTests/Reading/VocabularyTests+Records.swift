import Heritage
import HeritageExchange
import Testing

extension VocabularyTests {
  private func first(_ text: String) throws -> ImportRecord? {
    let reading = try Reading(text)
    #expect(reading.lines == [])
    return reading.records.first?.record
  }

  @Test(arguments: UnitKind.allCases) func unitKind(_ term: UnitKind) throws {
    let text = Sample.register("<unit code='U' kind='\(term.rawValue)' name='示例'/>")
    guard case .unit(let unit) = try first(text) else { return }
    #expect(unit.kind == term)
  }

  @Test(arguments: BatchKind.allCases, Provenance.allCases)
  func batchKindAndProvenance(_ kind: BatchKind, _ provenance: Provenance) throws {
    let text = Sample.register(
      Sample.batch("").replacing("protectedSite", with: kind.rawValue)
        .replacing("\"sample\"", with: "\"\(provenance.rawValue)\""))
    guard case .batch(let batch) = try first(text) else { return }
    #expect(batch.kind == kind)
    #expect(batch.provenance == provenance)
  }

  @Test(arguments: SiteCategory.allCases) func category(_ term: SiteCategory) throws {
    let text = Sample.register(
      Sample.batch(Sample.site().replacing("ancientBuilding", with: term.rawValue)))
    let reading = try Reading(text)
    guard case .site(let site) = reading.records.last?.record else { return }
    #expect(reading.lines == [])
    #expect(site.category == term)
  }

  @Test(arguments: InspectionKind.allCases, AnswerResult.allCases)
  func inspectionKindAndResult(_ kind: InspectionKind, _ result: AnswerResult) throws {
    let text = Sample.inspections(
      Sample.inspection(code: "JC-1", answers: "<answer item='A:B' result='\(result.rawValue)'/>")
        .replacing("routine", with: kind.rawValue))
    guard case .inspection(let inspection) = try first(text) else { return }
    #expect(inspection.kind == kind)
    #expect(inspection.answers.map(\.result) == [result])
  }

  @Test(arguments: ReportedStatus.allCases, HazardGrade.allCases)
  func statusAndGrade(_ status: ReportedStatus, _ grade: HazardGrade) throws {
    let text = """
      <unitReturn xmlns="urn:wenbao:unitReturn:1" version="1" unit="U1" period="2026Q1"
        asOf="2026-03-31" preparedBy="示例甲" preparedOn="2026-04-02">
      <row site="S1" status="\(status.rawValue)" grade="\(grade.rawValue)"/>
      </unitReturn>
      """
    guard case .unitReturn(let record) = try first(text) else { return }
    #expect(record.rows.map(\.status) == [status])
    #expect(record.rows.map(\.grade) == [grade])
  }

  @Test(arguments: HazardType.allCases, Frequency.allCases)
  func hazardTypeAndFrequency(_ type: HazardType, _ frequency: Frequency) throws {
    let text = """
      <checklists xmlns="urn:wenbao:checklists:1" version="1">
      <checklist code="A" version="1" hazardType="\(type.rawValue)"><title>示例</title>
      <item code="B" section="甲" grade="ordinary" frequency="\(frequency.rawValue)">
      <subject>甲</subject><method>乙</method><legalBasis act="示例法" date="2021-04-29"/>
      </item></checklist></checklists>
      """
    guard case .checklist(let checklist) = try first(text) else { return }
    #expect(checklist.hazardType == type)
    #expect(checklist.items.map(\.frequency) == [frequency])
  }
}
