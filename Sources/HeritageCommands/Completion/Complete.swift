import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao complete -- WORDS…`: what can stand where the cursor is, for the shells' completion (补全). Each line is a value
/// and, behind a tab, what it is; the line `:files` or `:folders` alone asks the shell for names of files.
struct Complete: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "complete", abstract: "光标处可以写什么：供 shell 补全用",
    discussion: """
      `--` 以后是已经敲的词，最后一个是正在敲的，可以是空的。

      例:
        wenbao complete -- site show KS6
        wenbao 补全 -- hazard list --grade ''
      """,
    shouldDisplay: false, aliases: ["补全"])

  @Argument(parsing: .postTerminator, help: ArgumentHelp("已经敲的词", valueName: "词"))
  var words: [String] = []

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let completion = Completion(words, below: CommandNode(root: Wenbao.self), in: context)
    let candidates = completion.candidates
    if global.json {
      output(in: context).show(
        [],
        json: [
          "count": .integer(candidates.count),
          "items": .array(
            candidates.map {
              .shown([
                "value": .string($0.value), "what": $0.what.isEmpty ? nil : .string($0.what),
              ])
            }),
        ])
      return .done
    }
    for candidate in candidates {
      // A candidate is a line, whatever its text is.
      let parts = [candidate.value, candidate.what].filter { !$0.isEmpty }
        .map { TerminalText.safe($0.split(whereSeparator: \.isNewline).joined(separator: " ")) }
      context.standardOutput.write(parts.joined(separator: "\t") + "\n")
    }
    return .done
  }
}
