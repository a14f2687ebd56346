/// A statement (对账单) read back from its JSON, which is what was hashed.
public struct StatementContent: Sendable {
  public struct StrikeOff: Sendable {
    public let number: String
    public let hazard: String
    public let hash: String
  }

  /// A unit's return, and what its comparison gave.
  public struct Differences: Sendable {
    public let unit: String
    /// Delivery and day, or why there is none.
    public let delivery: String
    public let classes: [DifferenceClass: Int]
    public let settlements: [SettlementDecision: Int]
  }

  /// A unit and a grade.
  public struct Line: Hashable, Sendable {
    public let unit: String
    public let grade: HazardGrade
  }

  public let rollForward: [RollForward]
  public let differences: [Differences]
  public let strikeOffs: [StrikeOff]
  public let overdue: [String]
  public let lookBacks: [LookBackResult: Int]
  public let exceptions: Int
  public let lateFacts: Int
  public let onTheSpot: Int
  /// Orders due in the period, and those claimed in time; a unit and grade without any is not listed.
  public let due: [Line: (due: Int, inTime: Int)]
  public let head: Int
  public let headHash: String
  public let startsOn: CivilDate
  public let endsOn: CivilDate
  public let number: String
  public let bureau: String

  /// - Throws: `StoredJSONFault` at the first place that does not hold what every statement holds: a damaged statement
  ///   is an error, and never a page of zeros.
  public init(_ content: JSONValue) throws(StoredJSONFault) {
    let content = StoredJSON(content)
    var rollForward: [RollForward] = []
    for row in try content.list("rollForward") { rollForward.append(try RollForward(row)) }
    self.rollForward = rollForward
    differences = try Self.differences(content)
    var strikeOffs: [StrikeOff] = []
    for line in try content.list("strikeOffs") {
      strikeOffs.append(
        StrikeOff(
          number: try line.text("number"), hazard: try line.text("hazard"),
          hash: try line.text("hash")))
    }
    self.strikeOffs = strikeOffs
    var overdue: [String] = []
    for hazard in try content.list("overdue") {
      guard let number = hazard.value.string else { throw hazard.fault() }
      overdue.append(number)
    }
    self.overdue = overdue
    lookBacks = try content.counts("lookBacks")
    exceptions = try content.integer("exceptions")
    lateFacts = try content.integer("lateFacts")
    onTheSpot = try content.integer("onTheSpot")
    var due: [Line: (due: Int, inTime: Int)] = [:]
    for rate in try content.list("rates") {
      due[Line(unit: try rate.text("unit"), grade: try rate.term("grade"))] = (
        try rate.integer("due"), try rate.integer("inTime")
      )
    }
    self.due = due
    head = try content.integer("head")
    headHash = try content.text("headHash")
    let period = try content.object("period")
    startsOn = try period.day("startsOn")
    endsOn = try period.day("endsOn")
    number = try period.text("number")
    bureau = try content.text("bureau")
  }

  private static func differences(
    _ content: StoredJSON
  ) throws(StoredJSONFault) -> [Differences] {
    var compared: [String: StoredJSON] = [:]
    for unit in try content.list("differences") { compared[try unit.text("unit")] = unit }
    var differences: [Differences] = []
    for delivery in try content.list("returns") {
      let unit = try delivery.text("unit")
      let lines = compared[unit]
      differences.append(
        Differences(
          unit: unit, delivery: try words(of: delivery),
          classes: try lines?.counts("classes") ?? [:],
          settlements: try lines?.counts("settlements") ?? [:]))
    }
    return differences
  }

  private static func words(of delivery: StoredJSON) throws(StoredJSONFault) -> String {
    if let reason = try delivery.optionalText("absent") { return "记明未报：\(reason)" }
    return "第 \(try delivery.integer("delivery")) 次送达，截至 \(try delivery.day("asOf"))，"
      + "\(try delivery.integer("rows")) 行"
  }
}

extension StatementContent {
  /// Counts by term in words, in the order of the terms; `nil` where there are none.
  public static func words<Term: CodedTerm>(_ counts: [Term: Int]) -> String? {
    let words = Term.allCases.compactMap { term in
      counts[term].flatMap { $0 > 0 ? "\(term.displayName) \($0)" : nil }
    }
    return words.isEmpty ? nil : words.joined(separator: "；")
  }
}

extension RollForward {
  /// A roll-forward as a statement holds it.
  init(_ row: StoredJSON) throws(StoredJSONFault) {
    self.init(unit: try row.text("unit"), grade: try row.term("grade"))
    for term in Self.terms { self[keyPath: term.path] = try row.integer(term.name) }
  }
}
