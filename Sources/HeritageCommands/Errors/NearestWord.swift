/// Finds what a mistyped word was probably meant to be.
enum NearestWord {
  /// The words nearest to the given one, those at the same distance in their order; at most three.
  static func candidates(for word: String, among known: [String]) -> [String] {
    let ranked = known.map { (word: $0, distance: distance(word, $0)) }
      .filter { $0.distance <= tolerance(for: word) || $0.word.hasPrefix(word) }
    guard let best = ranked.map(\.distance).min() else { return [] }
    return ranked.filter { $0.distance == best }.prefix(3).map(\.word)
  }

  /// A short word may be off by one letter, a longer one by a third of its letters.
  private static func tolerance(for word: String) -> Int { max(1, word.count / 3) }

  /// The Levenshtein distance, where swapping two neighbours counts as one step too.
  static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left), Array(right))
    var before: [Int] = []
    var last = Array(0...right.count)
    for (row, character) in left.enumerated() {
      var line = [row + 1]
      for (column, other) in right.enumerated() {
        var best = min(last[column + 1] + 1, line[column] + 1)
        best = min(best, last[column] + (character == other ? 0 : 1))
        if row > 0, column > 0, character == right[column - 1], left[row - 1] == other {
          best = min(best, before[column - 1] + 1)
        }
        line.append(best)
      }
      (before, last) = (last, line)
    }
    return last[right.count]
  }
}
