import ArgumentParser

/// `wenbao dump`: everything about one thing as a folder that can be read without this program (全卷).
struct DumpNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump", abstract: "全卷：一项隐患、一处文物点或一期，写成一个目录",
    discussion: """
      给没有本程序的人看：目录里有网页（从 index.html 看起）、文书、表格（CSV）、佐证材料、流水（JSON，逐字照录，带散列值）和“怎样核验.txt”。

      例:
        wenbao dump hazard 1 --folder 隐患1
        wenbao dump site KS6-01 --folder 示例宅院
        wenbao 全卷 期次 2026Q1 --folder 一季度
      """,
    subcommands: [DumpHazard.self, DumpSite.self, DumpPeriod.self], aliases: ["全卷"])
}
