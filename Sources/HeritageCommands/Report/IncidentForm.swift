import Heritage
import HeritageOperations
import HeritageStore

/// The first report of an incident at a site (事故速报): what the registry knows of the site, and room for what happened.
struct IncidentForm {
  let detail: SiteDetail
  let heads: [DirectResponsibility.ExecutingHead]
  let lastInspection: CivilDate?
  /// On the ledger.
  let hazards: [HazardSummary]
  let works: [WorksSummary]
  let registry: RegistrySummary
  let units: [String: String]
  let today: CivilDate

  init(_ code: String, today: CivilDate, _ session: ReadSession) throws {
    self.today = today
    detail = try session.siteDetail(code, asOf: today)
    let site = detail.summary.code
    heads = try session.directResponsibility(site: site).heads
    lastInspection = try session.lastInspections(site: site)[site]
    var filter = HazardFilter()
    filter.site = site
    hazards = try session.hazards(filter).filter(\.state.isOpen)
    var worksFilter = WorksFilter()
    worksFilter.site = site
    works = try session.works(worksFilter).filter { $0.state != .closed }
    registry = try session.registry()
    units = try session.unitNames()
  }

  private var site: SiteSummary { detail.summary }

  var paper: PaperForm {
    PaperForm(
      title: "文物安全事故速报", subject: "\(site.code) \(site.name)", bureau: registry.bureau,
      printedOn: today, note: "事故须在两小时内上报（文物督发〔2012〕1号）。第一部分取自登记册，其余由人填写。",
      factsHeading: "一、文物点（登记册所载）", facts: facts, tables: [hazardTable],
      blanks: PaperForm.Blanks(
        heading: "三、事故情况（由人填写）",
        lines: ["发生时间", "发现时间", "事故种类", "发现人", "人员伤亡", "现场负责人"],
        boxes: ["经过和现状", "文物损失", "已采取的措施", "请求支援的事项"]),
      signs: ["报告人", "联系电话", "报告时间", "报送单位", "接报人", "单位负责人（盖章）"],
      hash: registry.headHash, isTrial: registry.purpose == .trial,
      hasSamples: site.provenance == .sample)
  }

  private var facts: [(label: String, value: String)] {
    let persons = detail.persons.map { person in
      (person.role.displayName, words(person))
    }
    let running = heads.map {
      ("施工期间责任人", "\($0.unitText) \($0.head)（\($0.works)）")
    }
    return [
      ("名称", "\(site.name)（\(site.code)）"), ("级别", site.designation),
      ("批次", site.batch), ("地址", site.address),
      ("属地单位", site.townshipNames),
    ] + running + (persons.isEmpty ? [("保管责任人", "没有登记")] : persons) + [
      ("上次检查", lastInspection?.description ?? "从未检查"),
      (
        "在办工程",
        works.isEmpty ? "无" : works.map { "\($0.number) \($0.title)" }.joined(separator: "；")
      ),
    ]
  }

  private func words(_ person: SiteDetail.Person) -> String {
    let unit = person.unit.map { units[$0] ?? $0 }
    let post = [unit, person.post].compactMap { $0 }.joined(separator: " ")
    let phone = person.phone.map { "，电话 \($0)" } ?? ""
    return person.name.shown + (post.isEmpty ? "" : "（\(post)）") + phone
  }

  private var hazardTable: PaperForm.Table {
    PaperForm.Table(
      heading: "二、在账隐患 \(hazards.count) 项", columns: ["编号", "等级", "状态", "问题", "整改期限"],
      rows: hazards.map {
        [
          $0.number, $0.grade.displayName, $0.state.displayName, $0.description,
          $0.deadline?.description ?? "",
        ]
      }, note: hazards.isEmpty ? "登记册上没有在账隐患。" : nil)
  }
}
