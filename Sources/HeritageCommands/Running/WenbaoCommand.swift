import ArgumentParser

/// A verb: everything that can be run.
///
/// Verbs declare `@OptionGroup var global: GlobalOptions` and do their work in ``run(in:)``, never
/// in ArgumentParser's own `run()`; nouns are plain `ParsableCommand`s with subcommands.
protocol WenbaoCommand: ParsableCommand {
  var global: GlobalOptions { get }

  func run(in context: CommandContext) throws -> ExitStatus
}

extension WenbaoCommand {
  /// Where this verb's results and remarks go.
  func output(in context: CommandContext) -> Output {
    Output(
      context: context, format: global.json ? .json : .text, isQuiet: global.quiet,
      registry: global.registry)
  }
}
