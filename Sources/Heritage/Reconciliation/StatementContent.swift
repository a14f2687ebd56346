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
    public let classes: [String: Int]
    public let settlements: [String: Int]
  }

  public let rollForward: [RollForward]
  public let differences: [Differences]
  public let strikeOffs: [StrikeOff]
  public let overdue: [String]
  public let lookBacks: [String: Int]
  public let exceptions: Int
  public let lateFacts: Int
  public let onTheSpot: Int
  /// Orders due in the period, and those claimed in time, by unit and grade.
  public let due: [String: (due: Int, inTime: Int)]
  public let head: Int
  public let headHash: String
  public let startsOn: String
  public let endsOn: String
  public let number: String
  public let bureau: String

  public init(_ content: JSONValue) {
    func text(_ value: JSONValue, _ name: String) -> String { value[name]?.string ?? "" }
    func counts(_ value: JSONValue?) -> [String: Int] {
      guard case .object(let members) = value else { return [:] }
      return members.compactMapValues(\.integer)
    }
    rollForward = (content["rollForward"]?.array ?? []).compactMap(RollForward.init(json:))
    let compared = content["differences"]?.array ?? []
    differences = (content["returns"]?.array ?? []).map { delivery in
      let unit = text(delivery, "unit")
      let lines = compared.first { text($0, "unit") == unit }
      return Differences(
        unit: unit,
        delivery: delivery["absent"]?.string.map { "记明未报：\($0)" }
          ?? "第 \(delivery["delivery"]?.integer ?? 0) 次送达，截至 \(text(delivery, "asOf"))，"
          + "\(delivery["rows"]?.integer ?? 0) 行",
        classes: counts(lines?["classes"]), settlements: counts(lines?["settlements"]))
    }
    lookBacks = counts(content["lookBacks"])
    strikeOffs = (content["strikeOffs"]?.array ?? []).map {
      StrikeOff(number: text($0, "number"), hazard: text($0, "hazard"), hash: text($0, "hash"))
    }
    overdue = (content["overdue"]?.array ?? []).compactMap(\.string)
    exceptions = content["exceptions"]?.integer ?? 0
    lateFacts = content["lateFacts"]?.integer ?? 0
    onTheSpot = content["onTheSpot"]?.integer ?? 0
    var due: [String: (due: Int, inTime: Int)] = [:]
    for rate in content["rates"]?.array ?? [] {
      due["\(text(rate, "unit")) \(text(rate, "grade"))"] = (
        rate["due"]?.integer ?? 0, rate["inTime"]?.integer ?? 0
      )
    }
    self.due = due
    head = content["head"]?.integer ?? 0
    headHash = text(content, "headHash")
    let period = content["period"] ?? .null
    startsOn = text(period, "startsOn")
    endsOn = text(period, "endsOn")
    number = text(period, "number")
    bureau = text(content, "bureau")
  }
}

extension StatementContent {
  /// Counts by term in words, in the order of the terms; `nil` where there are none.
  public static func words<Term: CodedTerm>(
    _ counts: [String: Int], _ terms: Term.Type
  ) -> String? {
    let words = terms.allCases.compactMap { term in
      counts[term.rawValue].flatMap { $0 > 0 ? "\(term.displayName) \($0)" : nil }
    }
    return words.isEmpty ? nil : words.joined(separator: "；")
  }
}

extension RollForward {
  /// A roll-forward as a statement holds it; `nil` where this is none.
  public init?(json: JSONValue) {
    guard let unit = json["unit"]?.string,
      let grade = json["grade"]?.string.flatMap(HazardGrade.init)
    else { return nil }
    self.init(unit: unit, grade: grade)
    for term in Self.terms { self[keyPath: term.path] = json[term.name]?.integer ?? 0 }
  }
}
