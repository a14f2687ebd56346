import ArgumentParser
import Heritage
import Synchronization

@testable import HeritageCommands

/// One command line run in memory: fixed surroundings in, texts and exit code out.
struct Session {
  let output: String
  let error: String
  let exit: Int32

  init(
    _ line: String, root: any ParsableCommand.Type = Sample.self, input: String = "",
    terminals: Terminals = Terminals(), environment: [String: String] = [:],
    outputFailure: Int32? = nil, outputIsFile: Bool = false
  ) {
    self.init(
      line.split(separator: " ").map(String.init), root: root, input: input, terminals: terminals,
      environment: environment, outputFailure: outputFailure, outputIsFile: outputIsFile)
  }

  /// With words that may hold spaces.
  init(
    _ arguments: [String], root: any ParsableCommand.Type = Sample.self, input: String = "",
    terminals: Terminals = Terminals(), environment: [String: String] = [:],
    outputFailure: Int32? = nil, outputIsFile: Bool = false
  ) {
    let out = MemorySink(failure: outputFailure, isFile: outputIsFile)
    let err = MemorySink()
    let context = CommandContext.fixed(
      input: input, output: out, error: err, terminals: terminals, environment: environment)
    exit = WenbaoMain.run(arguments: arguments, root: root, context: context)
    output = out.text
    error = err.text
  }
}

extension CommandContext {
  /// Surroundings that are the same on every machine.
  static func fixed(
    input: String = "", output: any ByteSink = MemorySink(), error: any ByteSink = MemorySink(),
    terminals: Terminals = Terminals(), environment: [String: String] = [:]
  ) -> CommandContext {
    let rest = Mutex(ArraySlice(input.utf8))
    return CommandContext(
      environment: environment, workingDirectory: "/registry", accountName: "zhang",
      standardOutput: output, standardError: error,
      standardInput: InputReader { count in
        rest.withLock { bytes in
          defer { bytes = bytes.dropFirst(count) }
          return Array(bytes.prefix(count))
        }
      },
      terminals: terminals, clock: { Instant(secondsSince1970: 1_700_000_000) })
  }
}
