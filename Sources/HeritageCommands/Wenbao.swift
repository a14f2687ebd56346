package import ArgumentParser

/// The whole program: `wenbao [-r FILE] NOUN VERB …`.
package struct Wenbao: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "wenbao",
    abstract: "文物保护单位、控制保护建筑与隐患台账",
    discussion: """
      一个登记册就是一个文件。登记册由 -r 指定，其次由环境变量 WENBAO_REGISTRY 指定，
      再次是当前目录下的 wenbao.sqlite。命令都可以用中文写。

      例:
        wenbao --help
        wenbao --version
      """,
    version: "wenbao 0.1.0",
    subcommands: [
      RegistryInit.self, ImportFiles.self, Receipt.self, Batch.self, Site.self, DutyNoun.self,
      MarkerNoun.self, ArchiveNoun.self, RiskNoun.self, UseNoun.self, Zone.self,
      ScreenNoun.self, CaseNoun.self, Export.self, WorksNoun.self,
      Checklist.self, Inspect.self, Hazard.self, Reconcile.self, ReportNoun.self, Verify.self,
      Today.self, Todo.self, Find.self, DocumentNoun.self, PrintNoun.self, EvidenceNoun.self,
      DumpNoun.self, Unit.self, Officer.self, ExceptionNoun.self,
      SettingNoun.self, CalendarNoun.self, Journal.self, BackupVerb.self, RestoreVerb.self,
      DoctorVerb.self, Complete.self, GuideVerb.self, ExplainVerb.self,
    ])

  package init() {}
}
