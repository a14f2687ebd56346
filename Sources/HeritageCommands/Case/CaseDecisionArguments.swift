import ArgumentParser

/// Whose paper a consent, an approval or a refusal rests on.
struct CaseDecisionArguments: ParsableArguments {
  @Option(help: ArgumentHelp("机关", valueName: "机关"))
  var body: String?

  @Option(help: ArgumentHelp("文号", valueName: "文号"))
  var document: String?
}
