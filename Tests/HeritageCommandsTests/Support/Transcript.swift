import Foundation

@testable import HeritageCommands

/// A session at the terminal as text.
///
/// - `# …`: a remark. `@ 2026-02-15`: from here on it is nine o'clock of that day in China.
/// - `$ wenbao …`: a command, words as a shell splits them, single quotes only, `*` in a word for names of files.
///   `< …`: a line that it reads; `> …`: a line that is typed while it runs, by somebody at a terminal of eighty columns.
/// - then, indented by two blanks, what it wrote to standard output; after `! `, to standard error; and
///   `[77]`, its exit code where that is not 0.
///
/// A registry in a temporary folder is shown as `REGISTRY`.
struct Transcript {
  private enum Line {
    case kept(String)
    case clock(String)
    /// Lines of input with their marks.
    case command(String, input: [String])
  }

  private var lines: [Line] = []

  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("@ ") {
        lines += [.clock(String(line.dropFirst(2))), .kept(String(line))]
      } else if line.hasPrefix("$ ") {
        lines.append(.command(String(line.dropFirst(2)), input: []))
      } else if line.hasPrefix("< ") || line.hasPrefix("> "),
        case .command(let command, let input)? = lines.last
      {
        lines[lines.count - 1] = .command(command, input: input + [String(line)])
      } else if line.hasPrefix("#") {
        lines.append(.kept(String(line)))
      }
    }
  }

  /// The same session with what its commands say now. `root` is the folder that files are named from.
  func replay(in root: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("wenbao-session-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    guard FileManager.default.changeCurrentDirectoryPath(root) else {
      throw CocoaError(.fileNoSuchFile)
    }
    var environment = [
      "WENBAO_REGISTRY": "\(folder.path)/r.sqlite", "WENBAO_ACCOUNT": "demo", "NO_COLOR": "1",
    ]
    var text = ""
    for line in lines {
      switch line {
      case .kept(let kept): text += (kept.hasPrefix("#") ? kept : "\n\(kept)") + "\n"
      case .clock(let day): environment["WENBAO_CLOCK"] = "\(day)T09:00:00+08:00"
      case .command(let command, let input):
        text += "\n$ \(command)\n" + input.map { "\($0)\n" }.joined()
        let said = Self.run(command, input: input, environment: environment)
        text += said.replacingOccurrences(of: folder.path + "/r.sqlite", with: "REGISTRY")
          .replacingOccurrences(of: folder.path, with: "FOLDER")
      }
    }
    return text
  }

  private static func run(
    _ command: String, input: [String], environment: [String: String]
  ) -> String {
    let output = MemorySink()
    let error = MemorySink()
    var context = CommandContext.fixed(
      input: input.map { $0.dropFirst(2) + "\n" }.joined(), output: output, error: error,
      terminals: input.first?.hasPrefix(">") == true
        ? Terminals(input: true, error: true, width: 80) : Terminals(),
      environment: environment)
    context.workingDirectory = FileManager.default.currentDirectoryPath
    let exit = WenbaoMain.run(
      arguments: Array(words(command).dropFirst()), root: Wenbao.self, context: context)
    func block(_ text: String, _ mark: String) -> String {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      if lines.last == "" { lines.removeLast() }
      return lines.map { $0.isEmpty ? "\(mark.first == "!" ? "!" : "")\n" : "\(mark)\($0)\n" }
        .joined()
    }
    return block(output.text, "  ") + block(error.text, "! ") + (exit == 0 ? "" : "[\(exit)]\n")
  }

  /// The words of a command line: blanks part them, single quotes keep them together.
  private static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var (isQuoted, isStarted) = (false, false)
    for character in line {
      if character == "'" {
        isQuoted.toggle()
        isStarted = true
      } else if character == " ", !isQuoted {
        if isStarted { words.append(word) }
        (word, isStarted) = ("", false)
      } else {
        word.append(character)
        isStarted = true
      }
    }
    return (isStarted ? words + [word] : words).flatMap(files)
  }

  /// The files that a word with a `*` means, in the order of their names; the word itself where there is none.
  private static func files(_ word: String) -> [String] {
    guard let star = word.firstIndex(of: "*"), let slash = word[..<star].lastIndex(of: "/") else {
      return [word]
    }
    let folder = String(word[...slash])
    let begin = word[word.index(after: slash)..<star]
    let end = word[word.index(after: star)...]
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let found = names.filter { $0.hasPrefix(begin) && $0.hasSuffix(end) }.sorted()
    return found.isEmpty ? [word] : found.map { folder + $0 }
  }
}
