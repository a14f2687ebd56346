import ArgumentParser

/// `wenbao checklist`: checklists (风险检查表), the templates and what of them a site comes under.
struct Checklist: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist", abstract: "风险检查表：一览、详情、文物点适用的检查项",
    discussion: """
      例:
        wenbao checklist list
        wenbao checklist show FIRE
        wenbao checklist show KS6-01
      """,
    subcommands: [ChecklistList.self, ChecklistShow.self], aliases: ["检查表"])
}
