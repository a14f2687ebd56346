import ArgumentParser

/// `wenbao risk`: risk assessment and graded control (风险评估、分级管控).
struct RiskNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "risk", abstract: "风险评估与分级管控：评估、复核、一览、矩阵、走势",
    discussion: """
      方法由文件导入，随程序附带（wenbao import --with-defaults），各版一直保留。人评定的因素填 1 至 5 档，在账隐患、复发、逾期等由登记册清点；
      得分、等级由方法算出，另一位经办人复核后生效。没有评估的，等级就是“未评估”。
      评估之后每复发一次（虚假销号在内），等级升一级，检查间隔随之缩短，直到重新评估。

      例:
        wenbao risk method
        wenbao risk assess KS6-01 --level 结构=3 消防=2 汛期=2 白蚁=3 防雷=1 盗掘盗窃=1 使用=2 价值=4
        wenbao 风险 一览
      """,
    subcommands: [
      RiskAssess.self, RiskReview.self, RiskList.self, RiskShow.self, RiskMatrix.self,
      RiskTrend.self, RiskRecompute.self, RiskMethod.self,
    ], aliases: ["风险"])
}
