extension CaseCondition {
  /// What is not met, in Chinese.
  public var message: String {
    switch self {
    case .wrongState(let state): "案卷现为“\(state.displayName)”，不能办这一项"
    case .consentMissing(let touch):
      "\(touch.reason)批准之前须先征得同意（\(LegalMatter.worksInZones.citation(on: touch.appliedOn))）"
    case .undecided(let touch): "\(touch.reason)还没有批准、不予批准或撤回，不能结案"
    case .inTheFuture(let today): "日期晚于今天（\(today)）"
    case .beforeTheLastAct(let day): "日期早于上一步（\(day)）"
    case .bodyMissing(let expected):
      "没有写是哪个机关" + (expected.isEmpty ? "" : "（登记册载明：\(expected.joined(separator: "、"))）")
    case .wrongBody(let stated, let expected):
      "登记册载明的是\(Self.quoted(expected))，不是“\(stated)”"
    case .authorityMissing(let stated, let sites, let named):
      "登记册没有载明 \(sites.joined(separator: "、")) 的这类用地由“\(stated)”办"
        + (named.isEmpty ? "" : "（载明的是\(Self.quoted(named))）") + "，须写明凭哪份文件由它办"
    case .approverMissing(let body, let site, _): "\(site) 登记的审批机关“\(body)”不在批准机关之列"
    case .consentOnPaperMissing(let sites):
      "登记册没有载明 \(sites.joined(separator: "、")) 须征得哪个部门同意，也还没有哪次同意写明凭哪份文件由谁办"
    case .consentOfMissing(let body, let site): "\(site) 登记的须征得同意的部门“\(body)”还没有同意"
    case .documentMissing: "没有写文号"
    case .reasonMissing: "没有写理由"
    case .applicantMissing: "没有写建设单位"
    case .projectMissing: "没有写项目名称"
    case .appliedAfterReceipt(let day): "申请日期晚于受理日期（\(day)）"
    }
  }

  /// What meets it.
  ///
  /// - Parameters:
  ///   - number: of the case; `nil` where it is being opened.
  ///   - verb: of the act that was refused.
  public func remedy(for number: String?, verb: String) -> Remedy {
    let target = number ?? "用地文件"
    let again = "wenbao case \(verb) \(target)"
    let consent = "wenbao case consent \(target)"
    return switch self {
    case .wrongState(let state): Self.remedy(in: state, target)
    case .consentMissing(let touch):
      Remedy("\(consent) \(Self.body(touch.consentingBodies)) --document 文号")
    case .undecided(let touch):
      Remedy(
        "\(consent) \(Self.body(touch.consentingBodies)) --document 文号",
        "wenbao case refuse \(target) --body 机关 --document 文号 --reason 理由",
        "wenbao case withdraw \(target) --reason 理由")
    case .inTheFuture(let day), .beforeTheLastAct(let day): .again(again, "--on \(day)")
    case .bodyMissing(let expected): .again(again, Self.body(expected))
    case .wrongBody(_, let expected): .again(again, Self.body(expected))
    case .authorityMissing(let stated, _, _):
      .again(again, "\(Self.body([stated])) --authority 文号")
    case .approverMissing(_, _, let all): .again(again, Self.body(all))
    case .consentOnPaperMissing: Remedy("\(consent) --body 机关 --document 文号 --authority 文号")
    case .consentOfMissing(let body, _): Remedy("\(consent) \(Self.body([body])) --document 文号")
    case .documentMissing: .again(again, "--document 文号")
    case .reasonMissing: .again(again, "--reason 理由")
    case .applicantMissing: .again(again, "--applicant 建设单位")
    case .projectMissing: .again(again, "--project 项目")
    case .appliedAfterReceipt(let day): .again(again, "--applied-on \(day)")
    }
  }

  /// What can be done in a state that does not allow the act: a decision is not taken back.
  private static func remedy(in state: CaseState, _ target: String) -> Remedy {
    switch state {
    case .open, .consented:
      Remedy(
        "wenbao case approve \(target) --body 机关 --document 文号",
        "wenbao case refuse \(target) --body 机关 --document 文号 --reason 理由",
        "wenbao case withdraw \(target) --reason 理由", instead: "已经征得同意的，批准、不予批准或撤回以后才能结案")
    case .approved, .refused, .withdrawn:
      Remedy(
        "wenbao case close \(target) --reason 理由", instead: "决定不能改写；有误的，结案以后重新受理一件")
    case .closed: Remedy("wenbao case show \(target)", instead: "已经结案的不能恢复；还要办的，重新受理一件")
    }
  }

  private static func quoted(_ bodies: [String]) -> String {
    bodies.map { "“\($0)”" }.joined(separator: "、")
  }

  /// The option that names bodies; a placeholder where none is known.
  private static func body(_ bodies: [String]) -> String {
    bodies.isEmpty ? "--body 机关" : "--body '\(bodies.joined(separator: "；"))'"
  }
}

extension CaseCondition.Touch {
  /// Why a consent is asked for.
  var reason: String {
    switch conclusion {
    case .inProtectionArea: "用地触及保护范围，"
    case .inControlZone: "用地触及建设控制地带（风貌协调区），"
    case .withinUncertainty: "用地离界线不超过界线误差，是否触及区划不能判定，实地放样核定之前按可能触及办理："
    case .undrawn:
      "用地附近有区划没有图形（\(undrawn.joined(separator: "、"))），是否触及须按公布文字人工核对，核定之前按可能触及办理："
    case .near, .clear: ""
    }
  }
}
