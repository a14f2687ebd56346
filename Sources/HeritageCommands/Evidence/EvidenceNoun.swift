import ArgumentParser

/// `wenbao evidence`: kept files (佐证材料).
struct EvidenceNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "佐证材料：一览、查看、取出",
    discussion: """
      照片、扫描件、图纸、区镇回报的原件都存在登记册里，以 SHA-256 摘要辨认；这里把它们取出来。

      例:
        wenbao evidence list --hazard 1
        wenbao evidence extract --hazard 1 --folder 材料
        wenbao 佐证材料 一览 --period 2026Q1
      """,
    subcommands: [EvidenceList.self, EvidenceShow.self, EvidenceExtract.self], aliases: ["佐证材料"])
}
