import Foundation

/// Finds codes by what was typed: the whole code in any case of letters, without its `E-`, or a part of it or of its
/// title.
struct CodeSearch {
  let word: String
  private let key: String

  init(_ word: String) {
    self.word = word
    let plain = word.precomposedStringWithCompatibilityMapping
    key = plain.trimmingCharacters(in: Self.around).uppercased()
      .replacingOccurrences(of: "_", with: "-").replacingOccurrences(of: "–", with: "-")
  }

  private static let around = CharacterSet(charactersIn: "[]【】「」“”\"'（）().,，。；;:：*… \t")

  /// Those that are named; where there are none, those that have the word as a part of their code, else anywhere in
  /// code or title.
  var found: (named: [ExplainedCode], others: [ExplainedCode]) {
    guard !key.isEmpty else { return ([], []) }
    let named = ExplainedCode.all.filter { spellings(of: $0).contains(key) }
    guard named.isEmpty else { return (named, []) }
    let parts = ExplainedCode.all.filter {
      "-\($0.explanation.code.uppercased())-".contains("-\(key)-")
    }
    guard parts.isEmpty else { return ([], parts) }
    return (
      [],
      ExplainedCode.all.filter {
        $0.explanation.code.uppercased().contains(key)
          || $0.explanation.title.uppercased().contains(key)
      }
    )
  }

  /// Codes that were probably meant, at most three.
  var near: [String] {
    let known = ExplainedCode.all.map { $0.explanation.code }
    let keys = ["E-" + key, key].filter { $0.count > 3 }
    return keys.lazy.map { key in
      NearestWord.candidates(for: key, among: known.map { $0.uppercased() })
        .compactMap { near in known.first { $0.uppercased() == near } }
    }.first { !$0.isEmpty } ?? []
  }

  private func spellings(of code: ExplainedCode) -> [String] {
    let whole = code.explanation.code.uppercased()
    let hasLetter = whole.hasPrefix("E-") || whole.hasPrefix("W-")
    return [whole] + (hasLetter ? [String(whole.dropFirst(2))] : [])
      + (code.explanation.title == word ? [key] : [])
  }
}

/// No code is meant by a word.
struct UnknownCode: ReportableError {
  let search: CodeSearch

  var report: ErrorReport {
    let near = search.near
    return ErrorReport(
      code: "E-UNKNOWN-CODE", message: "没有代码“\(search.word)”。",
      details: near.isEmpty ? [] : [ParserWords.didYouMean(near)],
      remedy: near.map { "wenbao explain \($0)" } + ["wenbao explain"], exit: .notFound)
  }
}
