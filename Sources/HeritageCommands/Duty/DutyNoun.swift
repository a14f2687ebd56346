import ArgumentParser

/// `wenbao duty`: what law and bureau ask of every site (责任事项).
struct DutyNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duty", abstract: "责任事项：四有及定期事项，依据、起算、期限、办理",
    discussion: """
      事项由文件导入，随程序附带（wenbao import --with-defaults）。期限自公布日期起算，不自会议纪要起算，也不早于依据施行之日；
      批次待公布的，期限没有起算。
      四有以登记为准：保护范围、标志、档案、责任人登记齐了，才是已办，不能只写已办；没有写的不算有。

      例:
        wenbao duty list
        wenbao duty list KS6-01 --all
        wenbao 责任 办理 DRILL KS6-01 --note 已演练 --evidence 记录.pdf
      """,
    subcommands: [
      DutyList.self, DutyShow.self, DutyFulfil.self, DutyExtend.self, DutyWaive.self,
      DutyWithdraw.self,
    ], aliases: ["责任"])
}
