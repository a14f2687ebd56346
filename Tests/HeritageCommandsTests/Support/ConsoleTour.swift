import Foundation

/// The console blocks of a Markdown document, run in order by a shell: what they print must stand there.
///
/// A line `……` stands for what is left out; what stands before and after it is compared with the beginning and the end
/// of the output. `(exit code N)` is the code where it is not 0. Long digests differ from registry to registry.
struct ConsoleTour {
  struct Step {
    let command: String
    /// Lines of the document: those after the command.
    let lines: Range<Int>
  }

  private let lines: [String]

  init(_ text: String) { lines = text.components(separatedBy: "\n") }

  /// The document with what its commands print now.
  func replayed(by run: (String) throws -> (exit: Int32, output: String)) throws -> String {
    var text: [String] = []
    var (isConsole, isShell) = (false, false)
    var index = 0
    while index < lines.count {
      let line = lines[index]
      index += 1
      text.append(line)
      if line.hasPrefix("```") {
        isShell = line == "```sh"
        isConsole = line == "```console"
      } else if isShell, line.hasPrefix("export ") {
        _ = try run(line)
      } else if isConsole, line.hasPrefix("$ ") {
        let end =
          lines[index...].firstIndex { $0.hasPrefix("$ ") || $0.hasPrefix("```") } ?? lines.count
        let kept = Array(lines[index..<end])
        let said = try run(String(line.dropFirst(2)))
        text += Self.cut(said.output, said.exit, like: kept)
        index = end
      }
    }
    return text.joined(separator: "\n")
  }

  /// What was printed, left out where the document leaves out.
  private static func cut(_ output: String, _ exit: Int32, like kept: [String]) -> [String] {
    var said = output.components(separatedBy: "\n")
    while said.last == "" { said.removeLast() }
    if exit != 0 { said.append("(exit code \(exit))") }
    if kept.last == "", kept.count > 1 || said.isEmpty { said.append("") }
    guard let gap = kept.firstIndex(of: "……"), said.count >= kept.count - 1 else { return said }
    let tail = kept.count - gap - 1
    return said.prefix(gap) + ["……"] + said.suffix(tail)
  }
}
