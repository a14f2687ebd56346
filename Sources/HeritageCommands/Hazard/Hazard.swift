import ArgumentParser

/// `wenbao hazard`: the ledger of hazards (隐患台账), from registration to strike-off and look-back.
struct Hazard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hazard", abstract: "隐患：登记、整改、验收、销号、回头看",
    discussion: """
      办理顺序: 登记 → 下达整改 → 报整改 → 复核验收 → 对账 → 销号 → 回头看。
      其他办理: 立行立改、延期、重新下达、资金、挂牌与摘牌、移送、移交、换人、调级、更正、关联、并案、作废。
      编号可以简写，例如 YH-2026-0001-F 写作 1；办理类命令可以一次写多个编号，全部成功才记账。

      例:
        wenbao hazard list --overdue
        wenbao hazard order 1 2 --measure 拆除临时线 --person 示例责任人 --deadline 2026-04-30
        wenbao 隐患 销号 --ready
      """,
    subcommands: [
      HazardRegister.self, HazardList.self, HazardMeasures.self, HazardShow.self, HazardOrder.self,
      HazardClaim.self,
      HazardAccept.self, HazardSendBack.self, HazardStrike.self, HazardLookBack.self,
      HazardHistory.self, HazardFixOnSpot.self, HazardReorder.self, HazardExtend.self,
      HazardDecideExtension.self, HazardFund.self, HazardListSupervised.self, HazardDelist.self,
      HazardRefer.self, HazardTransfer.self, HazardReassign.self, HazardRegrade.self,
      HazardCorrect.self, HazardLink.self, HazardMerge.self, HazardVoid.self,
    ], aliases: ["隐患"])
}
