@testable import HeritageCommands

extension Desk {
  /// With the first quarter's inspections, on 2026-03-02.
  static func inspected() throws -> Desk {
    let desk = try Desk()
    desk.at("2026-03-02")
    try desk.take("samples/inspections-2026q1.xml")
    return desk
  }

  /// The rows of a list, by the columns named.
  func rows(_ line: String, _ columns: String, exit: Int32 = 0) -> [String] {
    let words = line.split(separator: " ").map(String.init)
    let session = run(words + ["--csv", "--columns", columns], expecting: exit)
    return session.output.split(whereSeparator: \.isNewline).dropFirst().map(String.init)
  }
}
