import Foundation

/// The sample returns of 2026, as text.
enum Sample2026 {
  static func unitReturn(_ unit: String, quarter: Int) -> String {
    let path = "\(Desk.imports)/samples/returns-2026q\(quarter)/\(unit).xml"
    return (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }
}
