package import ArgumentParser
import HeritageStore

/// The entry point: parses, runs, and turns whatever happens into words and an exit code.
package enum WenbaoMain {
  /// Runs one command line, without the program's name, and returns the exit code.
  package static func run(
    arguments: [String], root: any ParsableCommand.Type, context: CommandContext
  ) -> Int32 {
    let root = CommandNode(root: root)
    let invocation = Invocation(arguments, below: root).filled(in: context)
    var status: ExitStatus
    do {
      status = try execute(invocation, in: context)
    } catch let error as StoreError {
      status = report(
        NamedInvocation(invocation, in: context).explained(error), of: invocation, in: context)
    } catch {
      status = report(error, of: invocation, in: context)
    }
    context.standardOutput.flush()
    if let failure = context.standardOutput.failure, status == .done || status == .differences {
      status = report(StreamFailure(.writing, code: failure), of: invocation, in: context)
    }
    context.standardError.flush()
    return status.rawValue
  }

  private static func execute(
    _ invocation: Invocation, in context: CommandContext
  ) throws -> ExitStatus {
    if let manual = ManualWriter(invocation.arguments) {
      try manual.write(invocation.root, in: context)
      return .done
    }
    if invocation.arguments.count == 2, invocation.arguments[0] == "--generate-completion-script",
      let script = CompletionScript(rawValue: invocation.arguments[1])
    {
      context.standardOutput.write(script.text)
      return .done
    }
    let named = try NamedInvocation(invocation, in: context).resolved()
    guard let command = try parse(named, in: context) else { return .done }
    if let command = command as? any WenbaoCommand {
      let status = try command.run(in: context)
      NamedInvocation(named, in: context).remember()
      return status
    }
    // All else is a request for help: `help`, `--help`, or a noun without a verb.
    let page = HelpPage(try helpTarget(of: invocation), includesHidden: invocation.wantsHidden)
    context.standardOutput.write(page.text(width: context.helpWidth))
    if invocation.isBare { context.standardOutput.write("\n" + HelpWords.whereToBegin + "\n") }
    return .done
  }

  /// The command to run, or `nil` where the parser has answered by itself (`--version`, scripts
  /// for completion).
  private static func parse(
    _ invocation: Invocation, in context: CommandContext
  ) throws -> (any ParsableCommand)? {
    let root = invocation.root.type
    do {
      return try root.parseAsRoot(invocation.arguments)
    } catch {
      let message = root.message(for: error)
      guard root.exitCode(for: error).isSuccess else {
        throw UsageFault(
          parserMessage: message, help: root.fullMessage(for: error), invocation: invocation)
      }
      context.standardOutput.write(ParserWords.translatePhrases(in: message) + "\n")
      return nil
    }
  }

  private static func helpTarget(of invocation: Invocation) throws -> CommandNode {
    guard let words = invocation.helpWords else { return invocation.node }
    let (node, unknown) = invocation.root.descend(words)
    if let unknown { throw UsageFault(unknownCommand: unknown, below: node) }
    return node
  }

  private static func report(
    _ error: any Error, of invocation: Invocation, in context: CommandContext
  ) -> ExitStatus {
    var report = ErrorReport(error, invocation: invocation)
    // What was found so far stands before the reason why it stopped.
    context.standardOutput.flush()
    let width = context.terminals.error ? context.terminals.width : nil
    // Said before it stopped, with no result to be part of.
    report.details += context.remarks.take()
    context.standardError.write(
      invocation.wantsJSON ? report.jsonText : report.text(width: width, hints: true))
    return report.exit
  }
}

extension Invocation {
  /// Whether nothing but the program was named.
  fileprivate var isBare: Bool {
    node.ancestors.isEmpty && rest.isEmpty && root.child(named: "guide") != nil
  }

  fileprivate var wantsHidden: Bool { rest.contains("--help-hidden") }
}

extension CommandContext {
  /// Help is laid out for eighty columns where the terminal does not say otherwise.
  fileprivate var helpWidth: Int { terminals.output ? terminals.width : 80 }
}
