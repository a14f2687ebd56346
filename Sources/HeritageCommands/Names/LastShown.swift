import Foundation
import HeritageStore

/// What was shown last at this terminal, for which `.` stands: a small file for each terminal, below
/// `$XDG_RUNTIME_DIR/wenbao` or `~/.local/state/wenbao`. Another terminal, and a script, have no part in it.
struct LastShown {
  /// `nil` where there is no terminal, or no place to keep it.
  private let file: String?
  private let registry: String

  init(context: CommandContext, registry: String) {
    self.registry =
      registry.hasPrefix("/") ? registry : "\(context.workingDirectory)/\(registry)"
    let folder =
      context.setting("XDG_RUNTIME_DIR").map { $0 + "/wenbao" }
      ?? context.setting("HOME").map { $0 + "/.local/state/wenbao" }
    file = folder.flatMap { folder in
      context.terminals.name.map { "\(folder)/shown\($0.replacing("/", with: "-"))" }
    }
  }

  /// The record of a kind that was shown last.
  func code(of kind: RecordReference.Kind) -> String? {
    read()[registry]?[kind.rawValue]
  }

  /// Keeps what was shown. Where it cannot be kept, `.` says later that nothing was shown: no reason to stop for.
  func remember(_ codes: [RecordReference.Kind: String]) {
    guard let file else { return }
    var all = read()
    for (kind, code) in codes { all[registry, default: [:]][kind.rawValue] = code }
    guard let data = try? JSONEncoder().encode(all) else { return }
    let url = URL(fileURLWithPath: file)
    try? FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? data.write(to: url, options: .atomic)
  }

  private func read() -> [String: [String: String]] {
    guard let file, let data = FileManager.default.contents(atPath: file) else { return [:] }
    return (try? JSONDecoder().decode([String: [String: String]].self, from: data)) ?? [:]
  }
}
