import Foundation
import Heritage
import HeritageStore
import HeritageTestSupport

@testable import HeritageCommands

/// What the verbs that take `--as-of` print of a registry on a day, and what they printed on that day itself.
struct PastPages {
  /// A copy of the registry as it stood on the day.
  let early: String
  /// The registry as it is now.
  let late: String
  let day: CivilDate
  var now = "2030-01-01T09:00:00+08:00"

  /// The command lines that did not print the same, with the first lines that differ.
  func differences() throws -> [String] {
    try lines().flatMap { line, forms in
      forms.compactMap { form in
        let words = line.split(separator: " ").map(String.init) + (form.isEmpty ? [] : [form])
        let then = run(words, early, "\(day)T23:00:00+08:00")
        let now = run(words + ["--as-of", "\(day)"], late, now)
        guard then.exit == 0, now.exit == 0 else {
          return "\(day) \(line) \(form): \(then.error) / \(now.error)"
        }
        let texts = [plain(then.output, form), plain(now.output, form)]
        guard texts[0] != texts[1] else { return nil }
        let pair = zip(texts[0].split(separator: "\n"), texts[1].split(separator: "\n"))
        let first = pair.first { $0 != $1 }
        return "\(day) \(line) \(form): \(first.map { "\($0)" } ?? "\(texts)")"
      }
    }
  }

  /// Every list in every form, and of all that was there every other one in one form: which one it is and in which form
  /// changes from day to day, so that over the days of a story all of them come.
  private func lines() throws -> [(line: String, forms: [String])] {
    let lists = ["site list", "officer list", "setting list", "unit list", "todo"]
    let turn = day.day + day.month
    let things = try things().enumerated().compactMap { index, line in
      (index + turn).isMultiple(of: 2)
        ? (line, [((index + turn) / 2).isMultiple(of: 2) ? "" : "--json"]) : nil
    }
    return lists.map { ($0, ["", "--json", "--csv"]) } + things
  }

  /// A line for everything that was there.
  private func things() throws -> [String] {
    try Registry(openingAt: early, readOnly: true).read(on: day) { session in
      let sites = try session.sites().map(\.code)
      return try sites.map { "site show \($0)" } + sites.map { "site show \($0) --full" }
        + (session.hazards().map { "hazard show \($0.number)" })
        + (session.officers().map { "officer show \($0.code)" })
        + (session.units().map { "unit show \($0.code)" })
    }
  }

  private func run(_ words: [String], _ registry: String, _ clock: String) -> Session {
    Session(
      words, root: Wenbao.self,
      environment: [
        "WENBAO_REGISTRY": registry, "WENBAO_CLOCK": clock, "WENBAO_ACCOUNT": "demo",
      ])
  }

  /// Without what says of which day it is and what to type next.
  private func plain(_ text: String, _ form: String) -> String {
    if form == "--json" {
      guard case .object(var object) = try? JSONValue(parsing: text) else { return text }
      for key in ["asOf", "bookedState", "next", "notes"] { object[key] = nil }
      return JSONValue.object(object).indentedText
    }
    let parts = text.components(separatedBy: "\n\n").filter {
      !$0.hasPrefix("下一步:") && !$0.hasPrefix("按记账日期") && !$0.hasPrefix("截至 \(day) 录入的。")
        && !$0.hasPrefix("截至 \(day) 录入的；")
    }
    return parts.joined(separator: "\n\n").replacing("截至 \(day) 录入的，", with: "")
      .trimmingCharacters(in: .newlines)
  }
}
