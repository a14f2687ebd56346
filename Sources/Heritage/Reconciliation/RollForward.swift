/// The roll-forward (结转) of one unit and grade over a period: numbers of hazards.
///
/// The terms for transfers, regrades and merges are part of the identity from the start.
public struct RollForward: Hashable, Sendable {
  public var unit: String
  public var grade: HazardGrade
  public var opening = 0
  public var new = 0
  public var reopened = 0
  public var transferredIn = 0
  public var regradedIn = 0
  public var struckOff = 0
  public var voided = 0
  public var mergedAway = 0
  public var transferredOut = 0
  public var regradedOut = 0
  public var closing = 0

  public init(unit: String, grade: HazardGrade) {
    self.unit = unit
    self.grade = grade
  }

  /// opening + new + reopened + transferredIn + regradedIn
  /// = closing + struckOff + voided + mergedAway + transferredOut + regradedOut.
  public var isBalanced: Bool {
    opening + new + reopened + transferredIn + regradedIn
      == closing + struckOff + voided + mergedAway + transferredOut + regradedOut
  }

  /// Leads to one term.
  public typealias TermPath = any (WritableKeyPath<RollForward, Int> & Sendable)

  /// The terms by their name in payloads, in the order of a statement's columns.
  public static let terms: [(name: String, title: String, path: TermPath)] = [
    ("opening", "期初", \.opening), ("new", "新增", \.new), ("reopened", "恢复", \.reopened),
    ("transferredIn", "移入", \.transferredIn), ("regradedIn", "调入", \.regradedIn),
    ("struckOff", "销号", \.struckOff), ("voided", "作废", \.voided),
    ("mergedAway", "并案", \.mergedAway), ("transferredOut", "移出", \.transferredOut),
    ("regradedOut", "调出", \.regradedOut), ("closing", "期末", \.closing),
  ]

  /// The sum of several, under another name of unit.
  public static func sum(_ rows: [RollForward], unit: String, grade: HazardGrade) -> RollForward {
    var total = RollForward(unit: unit, grade: grade)
    for row in rows {
      for term in terms { total[keyPath: term.path] += row[keyPath: term.path] }
    }
    return total
  }
}
