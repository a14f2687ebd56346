import Heritage
import HeritageStore

/// The measures of one unit, and how many they are.
struct MeasureGroup {
  let unit: String
  let unitName: String
  var measures: [HazardMeasure]
  let day: CivilDate

  func count(_ grade: HazardGrade) -> Int { measures.count { $0.hazard.grade == grade } }

  func count(_ gap: MeasureGap) -> Int { measures.count { $0.gaps.contains(gap) } }

  var overdueCount: Int { measures.count { $0.hazard.isOverdue(on: day) } }

  /// The counts in words: `4 项：重大 1，一般 3；未下达整改 2，逾期 1`.
  var counts: String {
    let grades = HazardGrade.allCases.reversed().map { ($0.displayName, count($0)) }
    let lacks =
      MeasureGap.allCases.map { ($0.displayName, count($0)) } + [("逾期", overdueCount)]
    return "\(measures.count) 项"
      + [Self.words(grades), Self.words(lacks)].enumerated().filter { !$0.element.isEmpty }
      .map { ($0.offset == 0 ? "：" : "；") + $0.element }.joined()
  }

  private static func words(_ counts: [(String, Int)]) -> String {
    counts.filter { $0.1 > 0 }.map { "\($0) \($1)" }.joined(separator: "，")
  }

  /// As `--json` gives it.
  var json: JSONValue {
    [
      "unit": .string(unit), "unitName": .string(unitName),
      "hazardCount": .integer(measures.count), "majorCount": .integer(count(.major)),
      "ordinaryCount": .integer(count(.ordinary)),
      "notOrderedCount": .integer(count(.notOrdered)),
      "fundsLackingCount": .integer(count(.fundsLacking)),
      "fundsUnstatedCount": .integer(count(.fundsUnstated)),
      "notListedCount": .integer(count(.notListed)), "overdueCount": .integer(overdueCount),
    ]
  }
}
