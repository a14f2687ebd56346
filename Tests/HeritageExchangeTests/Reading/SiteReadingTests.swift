import Heritage
import HeritageExchange
import Testing

struct SiteReadingTests {
  private func site(_ body: String) throws -> SiteRecord {
    let reading = try Reading(Sample.register(Sample.batch(Sample.site(body))))
    #expect(reading.lines == [])
    guard case .site(let site) = reading.records.last?.record else { throw NoSite() }
    return site
  }

  private struct NoSite: Error {}

  /// The body of a site starts here, with `Sample`.
  private let firstLine = 8

  @Test func everyFieldIsRead() throws {
    let site = try site(
      """
      <surveyCode>320583-0001</surveyCode><subclass>宅第民居</subclass><era>清</era>
      <statisticalEra>清代</statisticalEra><ownership>privateOwner</ownership><owner>示例甲</owner>
      <user state="none"/><governingBody state="notApplicable"/><industry>culture</industry>
      <openness>closed</openness><use>居住</use><area>320.5</area><condition>fairlyPoor</condition>
      <damageCause>disrepair</damageCause><damageCause>biological</damageCause>
      <summary>
        坐北朝南，
        三进院落。
      </summary>
      <approvingBody>示例政府</approvingBody><consentingBody state="awaitingDocument"/>
      """)
    #expect(site.surveyCode == .known("320583-0001"))
    #expect(site.subclass == .known("宅第民居"))
    #expect(site.era == .known("清"))
    #expect(site.statisticalEra == .known("清代"))
    #expect(site.ownership == .known(.privateOwner))
    #expect(site.owner == .known("示例甲"))
    #expect(site.user == .none)
    #expect(site.governingBody == .notApplicable)
    #expect(site.industry == .known(.culture))
    #expect(site.openness == .known(.closed))
    #expect(site.use == .known("居住"))
    #expect(site.area == .known(320.5))
    #expect(site.condition == .known(.fairlyPoor))
    #expect(site.damageCauses == [.disrepair, .biological])
    #expect(site.summary == "坐北朝南，\n  三进院落。")
    #expect(site.approvingBody == .known("示例政府"))
    #expect(site.consentingBody == .awaitingDocument)
  }

  @Test func markerArchiveAndPersonsAreRead() throws {
    let site = try site(
      """
      <marker level="县级" name="示例宅" publisher="示例政府" publishedOn="2020-04-01"
        erectedBy="示例局" erectedOn="2020-06-01">大门东侧</marker>
      <archive volumes="2" updatedOn="2025-01-01" keeper="示例馆">DA-1</archive>
      <responsible role="custodian" state="unknown"/>
      <responsible role="direct" basis="ownerAndUser" unit="KS-ZP" post="主任" phone="000"
        since="2024-01-01">示例乙</responsible>
      <additionalChecklist>FLOOD</additionalChecklist>
      <excludedItem item="FIRE:E-03">没有 厨房</excludedItem>
      """)
    var marker = MarkerRecord()
    marker.place = .known("大门东侧")
    marker.level = "县级"
    marker.name = "示例宅"
    marker.publisher = "示例政府"
    marker.publishedOn = CivilDate("2020-04-01")
    marker.erectedBy = "示例局"
    marker.erectedOn = CivilDate("2020-06-01")
    var archive = ArchiveRecord()
    archive.number = .known("DA-1")
    archive.volumes = 2
    archive.updatedOn = CivilDate("2025-01-01")
    archive.keeper = "示例馆"
    let custodian = ResponsiblePersonRecord(
      role: .custodian, position: Sample.position(firstLine + 3, 1))
    var direct = ResponsiblePersonRecord(
      role: .direct, position: Sample.position(firstLine + 4, 1))
    direct.basis = .ownerAndUser
    direct.name = .known("示例乙")
    direct.unit = "KS-ZP"
    direct.post = "主任"
    direct.phone = "000"
    direct.since = CivilDate("2024-01-01")
    #expect(site.marker == marker)
    #expect(site.archive == archive)
    #expect(site.responsiblePersons == [custodian, direct])
    #expect(site.additionalChecklists == ["FLOOD"])
    #expect(
      site.excludedItems == [
        ExcludedItemRecord(
          item: "FIRE:E-03", reason: "没有 厨房", position: Sample.position(firstLine + 7, 1))
      ])
  }

  @Test func zoneIsReadWithItsGeometry() throws {
    let site = try site(
      """
      <part code="B1" name="门厅"/>
      <zone code="C1" kind="controlZone" part="B1" class="一类">
        <text>保护范围外扩20米</text><pattern>offset</pattern><controlText>限高 6 米</controlText>
        <statedArea>1250</statedArea><source>示例文号</source><sourceDate>2020-03-01</sourceDate>
        <provincialApproval state="awaitingDocument"/><validFrom>2020-04-01</validFrom>
        <geometry method="digitised" surveyor="示例院" confidence="high" uncertainty="0.5">
          <gml:Polygon srsName="EPSG:4490"><gml:exterior><gml:LinearRing>
            <gml:posList>1 2 3 4 5 6 1 2</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
        </geometry>
      </zone>
      """)
    var zone = ZoneRecord(
      code: "C1", kind: .controlZone, position: Sample.position(firstLine + 1, 1))
    zone.part = "B1"
    zone.zoneClass = "一类"
    zone.text = .known("保护范围外扩20米")
    zone.pattern = .offset
    zone.controlText = "限高 6 米"
    zone.statedArea = .known(1250)
    zone.source = .known("示例文号")
    zone.sourceDate = CivilDate("2020-03-01")
    zone.provincialApproval = .awaitingDocument
    zone.validFrom = CivilDate("2020-04-01")
    zone.method = .digitised
    zone.surveyor = "示例院"
    zone.confidence = .high
    zone.uncertainty = 0.5
    zone.geometry = DeliveredGeometry(
      srsName: "EPSG:4490", shape: .area([[[1, 2, 3, 4, 5, 6, 1, 2]]]),
      position: Sample.position(firstLine + 6, 5))
    #expect(site.zones == [zone])
  }

  @Test func zoneWithoutProvincialApprovalNeedsNone() throws {
    let site = try site(#"<zone code="P1" kind="protectionArea"><text>围墙以内</text></zone>"#)
    #expect(site.zones.first?.provincialApproval == .notApplicable)
    #expect(site.zones.first?.statedArea == .unknown)
  }
}
