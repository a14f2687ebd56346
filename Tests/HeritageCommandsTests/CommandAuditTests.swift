import ArgumentParser
import Testing

@testable import HeritageCommands

@Suite struct CommandAuditTests {
  @Test(arguments: [Wenbao.self, Sample.self] as [any ParsableCommand.Type])
  func everyCommandHasItsWords(root: any ParsableCommand.Type) {
    #expect(CommandAudit.findings(in: root) == [])
  }

  @Test func whatIsMissingIsNamed() {
    #expect(
      CommandAudit.findings(in: Bare.self) == [
        "wenbao: no example",
        "wenbao: English in the help: [\"Show \"]",
        "wenbao: two subcommands named twin",
        "wenbao twin: no Chinese abstract",
        "wenbao twin: no example",
        "wenbao twin: no Chinese alias",
        "wenbao twin: neither a noun with verbs nor a verb",
        "wenbao verb: no Chinese alias",
        "wenbao verb: neither a noun with verbs nor a verb",
        "wenbao verb: English in the help: [\"Show \"]",
      ])
  }

  private struct Bare: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "wenbao", abstract: "空", subcommands: [Twin.self, Verb.self])
  }

  private struct Twin: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "twin")
  }

  private struct Verb: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verb", abstract: "动词 Show all", discussion: "wenbao verb", aliases: ["twin"])
  }
}
