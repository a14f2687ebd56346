import ArgumentParser

/// `wenbao inspect`: inspections (检查).
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "检查：到期、一览、详情、导入、逐项检查",
    discussion: """
      例:
        wenbao inspect due
        wenbao inspect run KS6-01
        wenbao inspect record 检查.xml
      """,
    subcommands: [
      InspectDue.self, InspectList.self, InspectShow.self, InspectRecord.self, InspectRun.self,
    ], aliases: ["检查"])
}
