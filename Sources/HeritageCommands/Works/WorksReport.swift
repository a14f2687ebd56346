import Heritage
import HeritageOperations
import HeritageStore

/// Prints what an act has done to works, and what that means for who is responsible.
struct WorksReport {
  let act: EntryType
  let works: WorksSummary
  let arguments: WorksActArguments

  func print(for bureau: Bureau, to output: Output) throws {
    let (authorities, next) = try bureau.read { session in
      let authorities = try session.authorities(ofSite: works.site)
      return (
        authorities,
        arguments.isDryRun ? [] : try WorksSteps(works, authorities, session).commands
      )
    }
    let done =
      "\(works.number) \(works.title)（\(works.site) \(works.siteName)）：\(act.displayName)，"
      + "现为“\(works.stateName)”。" + (arguments.isDryRun ? "试运行，未写入。" : "")
    output.show(
      [done] + remarks(authorities).map { $0 as any TextBlock },
      next: next,
      json: works.json(
        on: bureau.today,
        extra: [
          "act": .string(act.rawValue), "dryRun": .bool(arguments.isDryRun),
          "approvingBody": authorities.approving.json,
          "consentingBody": authorities.consenting.json,
        ]))
  }

  private func remarks(
    _ authorities: (approving: Stated<String>, consenting: Stated<String>)
  ) -> [String] {
    switch act {
    case .worksApproved:
      return [
        Self.remark(authorities.approving, "审批机关", "批准机关按所写的登记"),
        Self.remark(authorities.consenting, "先征求哪个部门的意见", "按所写的登记，没有写的不要求"),
      ].compactMap { $0 }
    case .worksStarted:
      guard let unit = works.unitText, let head = works.head else { return [] }
      let law = LegalMatter.directResponsibility.citation(on: works.lastOn)
      return ["自 \(works.lastOn) 起至验收合格，直接责任人为施工单位负责人：\(unit) \(head)（\(law)）。"]
    case .worksReported:
      guard works.paid > 0 else { return [] }
      let over = works.budget.map { works.paid > $0 ? "，超出预算" : "" } ?? ""
      return [
        "已付合计 \(WorksWords.yuan(works.paid))"
          + (works.budget.map { "，预算 \(WorksWords.yuan($0))" } ?? "") + "\(over)。"
      ]
    case .worksAccepted: return ["直接责任人恢复为登记册所载的人。"]
    default: return []
    }
  }

  /// Said where the register does not know.
  private static func remark(
    _ stated: Stated<String>, _ subject: String, _ consequence: String
  ) -> String? {
    switch stated {
    case .unknown, .awaitingDocument:
      "登记册里这处文物点的“\(subject)”为\(stated.state.displayName)，\(consequence)。"
    case .known, .none, .notApplicable: nil
    }
  }
}
