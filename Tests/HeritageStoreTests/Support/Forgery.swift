/// A journal entry as somebody with nothing but `sqlite3` would forge it: number and previous hash right, its own
/// hash any 32 bytes. Each member but the first three is an SQL expression over the last entry.
struct Forgery {
  var type: String
  var stream: String
  /// JSON text, or with `isExpression` an SQL expression that gives it.
  var payload: String
  var isExpression = false
  var officer = "'A01'"
  var seq = "seq + 1"
  var occurredOn = "date(recorded_at, '+8 hours')"
  var bookedOn: String?
  var recordedAt = "recorded_at"
  var previousHash = "hash"
  var hash = "CAST(printf('%032d', seq) AS BLOB)"
  var verb = "INSERT INTO"

  init(_ type: String, _ stream: String, _ payload: String = "{}") {
    self.type = type
    self.stream = stream
    self.payload = payload
  }

  /// The same with some of it otherwise.
  func with(_ change: (inout Forgery) -> Void) -> Forgery {
    var copy = self
    change(&copy)
    return copy
  }

  /// On a day: it happened, and is booked, then.
  func on(_ day: String) -> Forgery { with { $0.occurredOn = "'\(day)'" } }

  func by(_ officer: String) -> Forgery { with { $0.officer = "'\(officer)'" } }

  /// Recorded on a later day, and dated with it.
  func recorded(_ day: String) -> Forgery {
    with {
      $0.recordedAt = "'\(day)T01:00:00Z'"
      $0.occurredOn = "'\(day)'"
    }
  }

  /// One statement.
  var sql: String {
    """
    \(verb) entry (seq, stream, type, payload_version, hash_version, payload, officer, os_account,
      occurred_on, booked_on, recorded_at, previous_hash, hash)
    SELECT \(seq), '\(stream)', '\(type)', 1, 1,
      \(isExpression ? payload : "'\(payload.replacing("'", with: "''"))'"), \(officer), 'jia',
      \(occurredOn), \(bookedOn ?? occurredOn), \(recordedAt), \(previousHash), \(hash)
    FROM entry ORDER BY seq DESC LIMIT 1;
    """
  }
}

extension Forgery {
  static let firstPeriod = "QC-2026-0001-V"
  static let secondPeriod = "QC-2026-0002-T"

  static func setting(_ value: String = "1") -> Forgery {
    Forgery("setting.changed", "setting/x", "{\"value\":\"\(value)\"}")
  }

  static func act(_ name: String, _ hazard: String, _ payload: String) -> Forgery {
    Forgery("hazard.\(name)", "hazard/\(hazard)", payload)
  }

  static func period(_ type: String, _ payload: String, _ number: String = firstPeriod) -> Forgery {
    Forgery(type, "period/\(number)", payload)
  }

  /// An entry that announces one content record.
  static func announcing(_ type: String, _ stream: String, count: Int = 1) -> Forgery {
    Forgery(type, stream, "{\"records\":{\"count\":\(count),\"root\":\"\"}}")
  }

  /// Seals a period with the roll-forward that the movements give, each figure an SQL expression.
  static func seal(
    _ number: String = firstPeriod,
    previous: String = "(SELECT hash FROM statement ORDER BY entry DESC)",
    changing figures: [String: String] = [:], hash: String = String(repeating: "a", count: 64)
  ) -> Forgery {
    let columns = [
      "unit": "unit", "grade": "grade", "opening": "opening", "new": "new", "reopened": "reopened",
      "transferredIn": "transferred_in", "regradedIn": "regraded_in", "struckOff": "struck_off",
      "voided": "voided", "mergedAway": "merged_away", "transferredOut": "transferred_out",
      "regradedOut": "regraded_out", "closing": "closing",
    ].merging(figures) { $1 }
    let object = columns.sorted { $0.key < $1.key }.map { "'\($0.key)', \($0.value)" }
    return Forgery("period.sealed", "period/\(number)").with {
      $0.isExpression = true
      $0.payload = """
        json_object('statementHash', '\(hash)', 'statement', json_object(
          'head', seq, 'previousHash', \(previous), 'rollForward', (
            SELECT json_group_array(json_object(\(object.joined(separator: ", "))))
            FROM roll_forward_replayed WHERE period = '\(number)')))
        """
    }
  }
}
