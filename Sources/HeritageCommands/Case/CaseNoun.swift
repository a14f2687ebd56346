import ArgumentParser

/// `wenbao case`: casework of works that need approval (报建案卷).
struct CaseNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: "报建案卷：受理、征得同意、批准、不予批准、撤回、结案",
    discussion: """
      受理时按申请日期有效的区划核查，核查结论连同所依据的界线版本一并固定，以后重划不改。

      例:
        wenbao case open 用地.geojson --footprint 示例工程乙（绿化工具房） --applicant 示例建设单位 --project 示例工程
        wenbao case list
        wenbao 报建 详情 1
      """,
    subcommands: [
      CaseOpen.self, CaseList.self, CaseShow.self, CaseConsent.self, CaseApprove.self,
      CaseRefuse.self, CaseWithdraw.self, CaseClose.self,
    ], aliases: ["报建"])
}
