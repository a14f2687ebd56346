import Heritage
import HeritageStore

/// What may come next for works, and for the hazards that they cure, as commands.
struct WorksSteps {
  let commands: [String]

  init(
    _ works: WorksSummary, _ authorities: (approving: Stated<String>, consenting: Stated<String>),
    _ session: ReadSession
  ) throws {
    let hazards = try session.causes(of: works).filter { $0.kind == .hazard }
      .map { try session.hazard($0.number) }
    commands = Self.own(works, authorities) + Self.cured(hazards, by: works)
  }

  private static func own(
    _ works: WorksSummary, _ authorities: (approving: Stated<String>, consenting: Stated<String>)
  ) -> [String] {
    let number = works.number
    switch works.state {
    case .proposed:
      let opinion =
        authorities.consenting.value.map {
          " --opinion-body \($0) --opinion-document 文号 --opinion-on 日期"
        } ?? ""
      let body = authorities.approving.value ?? "机关"
      return [
        "wenbao works approve \(number) --body \(body) --document 文号\(opinion)",
        "wenbao works close \(number) --reason 理由",
      ]
    case .approved:
      let qualification = works.kind == .maintenance ? "" : " --qualification 资质证书号"
      return ["wenbao works start \(number) --unit 施工单位\(qualification) --head 负责人"]
    case .started:
      return [
        "wenbao works report \(number) --progress 进展",
        "wenbao --as 验收人 works accept \(number) --result qualified --opinion 意见 --document 文号 --evidence 文件",
      ]
    case .accepted: return ["wenbao works close \(number)"]
    case .closed: return ["wenbao works list --site \(works.site)"]
    }
  }

  /// Hazards that can be claimed or accepted on the strength of the works.
  private static func cured(_ hazards: [HazardSummary], by works: WorksSummary) -> [String] {
    hazards.compactMap { hazard in
      switch hazard.state {
      case .ordered where works.startedOn != nil:
        "wenbao hazard claim \(hazard.number) --done 整改情况 --works \(works.number) --evidence 文件"
      case .claimed where works.acceptedOn != nil:
        "wenbao hazard accept \(hazard.number) --opinion 复核意见"
      default: nil
      }
    }
  }
}
