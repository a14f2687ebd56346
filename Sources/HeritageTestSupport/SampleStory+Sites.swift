import Heritage
import HeritageOperations
import HeritageStore

extension SampleStory {
  /// What the bureau does about the sites themselves: the sixth batch is published, and a little of everything that
  /// follows from it is on record.
  func keepSites(on day: String) throws {
    try load(
      ["duties/four-duties.xml", "duties/recurring.xml", "methods/ks-risk-2026-1.xml"]
        .map { SampleFiles.file($0) }, on: day)
    let bureau = try bureau(on: day)
    _ = try bureau.publish(
      batch: "KS6",
      Publication(
        announcement: "示例府发〔2026〕1号", publishedOn: CivilDate("2025-12-20"), publisher: "昆山市人民政府"),
      isDryRun: false)
    try keepDuties(bureau)
    try keepMarkersAndArchives(bureau)
    try assessRisk(bureau)
    try keepUses(bureau)
  }

  private func evidence() throws -> EvidenceInput {
    [
      (
        .other,
        try EvidenceReader.read(
          SampleFiles.file("samples/evidence/after-ks6-02-shrub.png"), limitMegabytes: 1)
      )
    ]
  }

  private func keepDuties(_ bureau: Bureau) throws {
    let day = CivilDate("2026-06-30")
    _ = try bureau.act(
      on: "DRILL", of: ["KS6-01"], cycle: day, .dutyFulfilled, DutyTerms(note: "已演练"),
      evidence: evidence(), ActOptions())
    _ = try bureau.act(
      on: "MARKER", of: ["KS6-01"], cycle: nil, .dutyExtended,
      DutyTerms(reason: "石材定制", document: "示例函〔2026〕5号", until: CivilDate("2027-06-30")),
      evidence: [], ActOptions())
    _ = try bureau.act(
      on: "DRILL", of: ["KS6-11"], cycle: day, .dutyWaived,
      DutyTerms(reason: "石牌坊，没有消防设施", document: "示例函〔2026〕6号", waiver: .notApplicable),
      evidence: [], ActOptions())
  }

  private func keepMarkersAndArchives(_ bureau: Bureau) throws {
    let published = CivilDate("2025-12-20")
    _ = try bureau.recordMarker(
      MarkerTerms(
        contents: MarkerContents(
          level: "市级文物保护单位", name: "示例石桥", publisher: "昆山市人民政府", publishedOn: published,
          erectedBy: "昆山市人民政府", erectedOn: CivilDate("2026-05-10")), place: "桥东堍",
        position: Position(longitude: 120.95, latitude: 31.38), evidence: evidence()),
      of: "KS6-02", ordinal: nil, ActOptions())
    _ = try bureau.recordArchive(
      of: "KS6-02", number: "示例档〔2026〕2号", keeper: "示例文保所", volumes: 2, ActOptions())
    _ = try bureau.addToArchive(
      of: "KS6-02", kind: .drawing, title: "平面图", volume: 1, file: evidence(), ActOptions())
  }

  private func assessRisk(_ bureau: Bureau) throws {
    let outcome = try bureau.assess(
      RiskRequest(
        site: "KS6-02",
        levels: [
          .structure: 3, .fire: 1, .flood: 3, .termites: 1, .lightning: 1, .theft: 2, .use: 2,
          .value: 4,
        ], evidence: evidence()), isDryRun: false)
    _ = try self.bureau("A02", on: bureau.today.description).review(
      assessment: outcome.assessment.number, .riskConfirmed, opinion: "相符", ActOptions())
  }

  private func keepUses(_ bureau: Bureau) throws {
    _ = try bureau.recordUse(
      UseTerms(
        kind: .change, use: "展示馆", openness: .open, user: "示例使用人", worsens: "增加用电",
        permission: "示例批复〔2026〕5号", permittedBy: "昆山市人民政府", consent: "示例函〔2026〕7号",
        consentedBy: "苏州市文物主管部门", conditions: ["不得用明火", "每日闭馆断电"]), of: "KS6-01",
      evidence: [], ActOptions())
    _ = try bureau.hold(
      .activity, title: "示例讲座", reach: 60, at: "KS6-01", evidence: [], ActOptions())
  }
}
