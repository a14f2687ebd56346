import Heritage
import HeritageExchange
import Testing

struct RegisterReadingTests {
  @Test func unitIsReadWithEverythingItSays() throws {
    let reading = try Reading(
      Sample.register(
        """
        <unit code="KS-ZP" kind="township" name=" 示例 &amp;  镇 " statisticalCode="320583106"
          statisticalEdition="2020-06" validFrom="2020-01-01" validTo="2021-10-31" successor="KS-X"/>
        """))
    var unit = UnitRecord(code: "KS-ZP", position: Sample.position(3, 1))
    unit.name = "示例 & 镇"
    unit.kind = .township
    unit.statisticalCode = "320583106"
    unit.statisticalEdition = "2020-06"
    unit.validFrom = CivilDate("2020-01-01")
    unit.validTo = CivilDate("2021-10-31")
    unit.successor = "KS-X"
    #expect(reading.lines == [])
    #expect(reading.records.map(\.record) == [.unit(unit)])
  }

  @Test func batchComesBeforeItsSites() throws {
    let reading = try Reading(
      Sample.register(
        """
        <batch code="KS6" kind="controlledBuilding" ordinal="2" name="示例批次" provenance="official"
          declaredCount="5">
        <decisionDocument>示例〔2020〕3号</decisionDocument><decidedOn>2020-03-07</decidedOn>
        <announcement state="none"/><publishedOn>2020-04-01</publishedOn>
        <publisher state="unknown"/>
        \(Sample.site())
        </batch>
        """))
    var batch = BatchRecord(code: "KS6", position: Sample.position(3, 1))
    batch.kind = .controlledBuilding
    batch.ordinal = 2
    batch.name = "示例批次"
    batch.provenance = .official
    batch.declaredCount = 5
    batch.decisionDocument = .known("示例〔2020〕3号")
    batch.decidedOn = CivilDate("2020-03-07")
    batch.announcement = .none
    batch.publishedOn = try .known(#require(CivilDate("2020-04-01")))
    batch.publisher = .unknown
    #expect(reading.lines == [])
    #expect(reading.records.first?.record == .batch(batch))
    #expect(reading.records.map(\.ordinal) == [1, 2])
    #expect(reading.summary.recordCount == 2)
  }

  @Test func batchWithoutSitesIsRead() throws {
    let reading = try Reading(
      Sample.register(
        """
        <batch code="B1" kind="protectedSite" ordinal="1" name="示例批次" provenance="sample"
          declaredCount="0"/>
        """))
    var batch = BatchRecord(code: "B1", position: Sample.position(3, 1))
    batch.name = "示例批次"
    batch.declaredCount = 0
    #expect(reading.records.map(\.record) == [.batch(batch)])
  }

  @Test func whatIsLeftOutOfASiteIsUnknown() throws {
    let reading = try Reading(Sample.register(Sample.batch(Sample.site())))
    var site = SiteRecord(code: "S1", position: Sample.position(6, 1))
    site.batch = "B1"
    site.township = "KS-ZP"
    site.category = .ancientBuilding
    site.name = "示例宅"
    site.address = "示例路1号"
    #expect(reading.lines == [])
    #expect(reading.records.last?.record == .site(site))
  }

  @Test func commentsAndInstructionsAreIgnored() throws {
    let reading = try Reading(
      Sample.register(
        "<?x y?><!-- 甲 -->" + Sample.batch(Sample.site("<era>清<!-- 乙 -->代<?z?></era>"))))
    #expect(reading.lines == [])
    guard case .site(let site) = reading.records.last?.record else {
      Issue.record("no site")
      return
    }
    #expect(site.era == .known("清代"))
  }

  @Test func sitesOfARefusedBatchAreRefusedToo() throws {
    let batch = Sample.batch(Sample.site()).replacing("\"6\"", with: "\"六\"")
    let reading = try Reading(
      Sample.register(batch + Sample.batch(Sample.site(code: "S2"), code: "B2")))
    #expect(reading.records.map(\.isRefused) == [true, true, false, false])
    #expect(reading.summary.refused.map(\.ordinal) == [1, 2])
    #expect(reading.summary.refused.map(\.diagnostics.count) == [1, 0])
  }

  @Test func errorOnTheRootBelongsToTheFile() throws {
    let reading = try Reading(
      Sample.register(Sample.batch(Sample.site())).replacing("version=\"1\">", with: ">"))
    #expect(reading.summary.fileErrorCount == 1)
    #expect(reading.summary.refused == [])
  }
}
