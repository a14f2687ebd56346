import Heritage
import HeritageOperations
import HeritageStore

extension SampleStory {
  /// A repair for the hazard that was sent back has begun and is reported on; maintenance of another site is proposed.
  func propose(_ bureau: Bureau) throws {
    let day = bureau.today
    let scan = try EvidenceReader.read(
      SampleFiles.file("samples/evidence/before-ks6-02-shrub.png"), limitMegabytes: 1)
    let hazard = try bureau.read { try $0.hazard(SampleLedger.sentBack) }
    var repair = WorksProposal(kind: .repair, title: "示例修缮工程", scheme: "更换糟朽构件")
    (repair.planFrom, repair.planTo) = (day, CivilDate("2026-05-31"))
    (repair.budget, repair.fundsSource) = (120_000, "示例专项")
    repair.interimMeasure = "支顶"
    let works = try bureau.propose(
      repair, site: hazard.site, hazards: [hazard.number], assessments: [],
      evidence: [scan], ActOptions())
    let authorities = try bureau.read { try $0.authorities(ofSite: hazard.site) }
    let approval = WorksApproval(
      body: authorities.approving.value ?? "示例机关", document: "示例批复〔2026〕4号",
      opinionBody: authorities.consenting.value ?? "示例部门", opinionDocument: "示例函〔2026〕4号",
      opinionOn: day)
    let start = WorksStart(unit: "示例施工单位", qualification: "示例资质第1号", head: "示例戊")
    for act in [.approve(approval), .start(start), .report(progress: "已进场", paid: 40_000)]
      as [WorksAct]
    {
      _ = try bureau.act(onWorks: works.number, act, evidence: [], ActOptions())
    }
    var upkeep = WorksProposal(kind: .maintenance, title: "示例保养工程", scheme: "清理屋面")
    (upkeep.planFrom, upkeep.planTo, upkeep.reason) = (day, day, "年度保养")
    _ = try bureau.propose(
      upkeep, site: "KC2-01", hazards: [], assessments: [], evidence: [], ActOptions())
  }
}
