import Heritage
import Testing

/// A statement that lacks anything, or has it otherwise, is an error with its place; never a page of zeros.
struct StatementContentTests {
  private static let whole: JSONValue = [
    "bureau": "示例局",
    "period": ["number": "QC-2026-0001-V", "startsOn": "2026-01-01", "endsOn": "2026-03-31"],
    "head": 9, "headHash": "ab",
    "rollForward": [
      [
        "unit": "KS-1", "grade": "major", "opening": 1, "new": 2, "reopened": 3,
        "transferredIn": 4, "regradedIn": 5, "struckOff": 6, "voided": 7, "mergedAway": 8,
        "transferredOut": 9, "regradedOut": 10, "closing": 11,
      ]
    ],
    "returns": [
      ["unit": "KS-1", "delivery": 2, "asOf": "2026-03-31", "rows": 3],
      ["unit": "KS-2", "absent": "没有报"],
    ],
    "differences": [
      ["unit": "KS-1", "classes": ["omitted": 1], "settlements": ["ledgerStands": 1]]
    ],
    "rates": [["unit": "KS-1", "grade": "major", "due": 4, "inTime": 3]],
    "strikeOffs": [["number": "XH-1", "hazard": "YH-1", "hash": "cd"]],
    "overdue": ["YH-2"], "lookBacks": ["kept": 1], "exceptions": 1, "lateFacts": 2, "onTheSpot": 3,
  ]

  @Test func aWholeStatementIsRead() throws {
    let content = try StatementContent(Self.whole)
    #expect(content.rollForward.map(\.mergedAway) == [8])
    #expect(content.differences.map(\.delivery) == ["第 2 次送达，截至 2026-03-31，3 行", "记明未报：没有报"])
    #expect(content.differences.map(\.classes) == [[.omitted: 1], [:]])
    #expect(content.rate(of: content.rollForward[0]).inTimeText == "75.0%")
    #expect([content.exceptions, content.lateFacts, content.onTheSpot] == [1, 2, 3])
  }

  /// Each member of each object taken away, and each put in as something else: the place is named.
  @Test func whateverIsMissingOrOtherwiseIsNamed() {
    var count = 0
    Self.eachMember(of: Self.whole, at: "") { path, damaged in
      count += 1
      #expect(throws: StoredJSONFault(path: path)) { try StatementContent(damaged) }
    }
    #expect(count > 60)
  }

  /// Calls with the whole and one of its members damaged.
  private static func eachMember(
    of value: JSONValue, at path: String, _ body: (String, JSONValue) -> Void
  ) {
    switch value {
    case .object(let members):
      for (name, member) in members.sorted(by: { $0.key < $1.key }) {
        let place = path.isEmpty ? name : "\(path).\(name)"
        var without = members
        // What tells a return that came from one that did not is either of two.
        if name != "absent", !path.hasSuffix("classes"), !path.hasSuffix("settlements"),
          path != "lookBacks"
        {
          without[name] = nil
          body(place, .object(without))
        }
        without[name] = .bool(true)
        body(place, .object(without))
        eachMember(of: member, at: place) { inner, damaged in
          var changed = members
          changed[name] = damaged
          body(inner, .object(changed))
        }
      }
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        eachMember(of: element, at: "\(path)[\(index)]") { inner, damaged in
          var changed = elements
          changed[index] = damaged
          body(inner, .array(changed))
        }
      }
    default: break
    }
  }
}
