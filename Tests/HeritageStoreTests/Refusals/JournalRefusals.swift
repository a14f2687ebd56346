import HeritageTestSupport

/// The journal's own rules.
enum JournalRefusals {
  static let all: [Refusal] = shape + time + inserting

  private static let shape: [Refusal] = [
    Refusal(
      "a payload that is no object is refused", .imported,
      Forgery("setting.changed", "setting/x", "[1]"),
      "E-DB-ENTRY-PAYLOAD: a payload is a JSON object", by: "entry_payload_is_an_object"),
    Refusal(
      "an entry that leaves a number out is refused", .imported,
      Forgery.setting().with { $0.seq = "seq + 2" },
      "E-DB-ENTRY-ORDER: an entry takes the next number", by: "entry_follows_the_last"),
    Refusal(
      "an entry that leaves its number to SQLite is refused", .imported,
      Forgery.setting().with { $0.seq = "NULL" },
      "E-DB-ENTRY-ORDER: an entry takes the next number", by: "entry_follows_the_last"),
    Refusal(
      "an entry with another previous hash is refused", .imported,
      Forgery.setting().with { $0.previousHash = "zeroblob(32)" },
      "E-DB-ENTRY-CHAIN: an entry carries the hash of the one before", by: "entry_is_chained"),
    Refusal(
      "an entry with a hash that is taken is refused", .imported,
      Forgery.setting().with { $0.hash = "hash" }, "E-DB-ENTRY-HASH: this hash is taken",
      by: "entry_hash_is_new"),
    Refusal(
      "an entry of an unknown type is refused", .imported,
      Forgery("setting.lost", "setting/x"),
      "E-DB-ENTRY-TYPE: no such type of entry in this stream", by: "entry_type_is_known"),
    Refusal(
      "an entry in a stream that its type does not belong to is refused", .inspected,
      Forgery("setting.changed", "hazard/YH-2026-0001-F", "{\"value\":\"1\"}"),
      "E-DB-ENTRY-TYPE: no such type of entry in this stream", by: "entry_type_is_known"),
    Refusal(
      "a registry is created once", .imported, Forgery("registry.created", "registry"),
      "E-DB-ENTRY-TYPE: no such type of entry in this stream", by: "entry_type_is_known"),
    Refusal(
      "an entry by nobody known is refused", .imported, Forgery.setting().by("A99"),
      "E-DB-ENTRY-OFFICER: no such officer in office", by: "entry_has_an_officer"),
    Refusal(
      "an entry by nobody is refused", .imported, Forgery.setting().with { $0.officer = "NULL" },
      "E-DB-ENTRY-OFFICER: no such officer in office", by: "entry_has_an_officer"),
  ]

  private static let time: [Refusal] = [
    Refusal(
      "recorded_at never decreases", .imported,
      Forgery.setting().on("2025-01-01").with { $0.recordedAt = "'2026-01-01T00:00:00Z'" },
      "E-DB-ENTRY-CLOCK: recorded_at never decreases", by: "entry_clock_runs_forward"),
    Refusal(
      "an act of tomorrow is refused", .imported,
      Forgery.setting().with { $0.occurredOn = "date(recorded_at, '+8 hours', '+1 day')" },
      "E-DB-ENTRY-FUTURE: an act lies in the future", by: "entry_is_not_in_the_future"),
    Refusal(
      "nothing is booked so late that no period sees it", .imported,
      Forgery.setting().with { $0.bookedOn = "'2099-01-01'" },
      "E-DB-ENTRY-FUTURE: an act lies in the future", by: "entry_is_not_in_the_future"),
    Refusal(
      "nothing is booked into a sealed period", .sealed, Forgery.setting().on("2026-03-31"),
      "E-DB-PERIOD-SEALED: R9 the period of that day is sealed",
      by: "entry_stays_out_of_sealed_periods"),
    Refusal(
      "nothing is booked before the first period", .inspected, Forgery.setting().on("2025-12-31"),
      "E-DB-PERIOD-SEALED: R9 the period of that day is sealed",
      by: "entry_stays_out_of_sealed_periods"),
    Refusal(
      "a period that is cut off takes closing entries alone", .cutOff,
      Forgery.setting().on("2026-03-31"),
      "E-DB-PERIOD-CUT-OFF: R8 the period of that day takes closing entries only",
      by: "entry_in_a_cut_off_period_closes_it"),
    Refusal(
      "a closing entry is booked to the last day", .settled,
      RefusalText.strike(SampleRows.first, booked: "2026-03-30").by("A01"),
      "E-DB-PERIOD-CUT-OFF: R8 the period of that day takes closing entries only",
      by: "entry_in_a_cut_off_period_closes_it"),
    Refusal(
      "only what a return brought is registered in a period that is cut off", .cutOff,
      RefusalText.register("YH-X", source: "patrol").on("2026-03-31"),
      "E-DB-PERIOD-CUT-OFF: R8 the period of that day takes closing entries only",
      by: "entry_in_a_cut_off_period_closes_it"),
  ]

  /// An order without a measure, which its CHECK refuses, behind clauses that would let it slip.
  private static func order(_ verb: String) -> Forgery {
    RefusalText.order("YH-2026-0002-D", measure: "").with { $0.verb = verb }
  }

  private static let inserting: [Refusal] = [
    Refusal(
      "INSERT OR IGNORE does not leave the rest of an act behind", .inspected,
      order("INSERT OR IGNORE INTO"), "E-DB-ENTRY-PLAIN: an entry comes by INSERT without OR",
      by: "entry_comes_by_plain_insert"),
    Refusal(
      "INSERT OR FAIL does not leave the beginning of an act behind", .inspected,
      order("INSERT OR FAIL INTO"), "UNIQUE constraint failed: plain_insert.id",
      by: "entry_comes_by_plain_insert"),
    Refusal(
      "INSERT OR ROLLBACK is no way in either", .inspected, order("INSERT OR ROLLBACK INTO"),
      "UNIQUE constraint failed: plain_insert.id", by: "entry_comes_by_plain_insert"),
    Refusal(
      "INSERT OR REPLACE does not skip a condition", .inspected, order("INSERT OR REPLACE INTO"),
      "CHECK constraint failed: trim(measure, char(9, 10, 13, 32, 160, 12288)) <> ''", by: nil),
    Refusal(
      "the probe cannot be set beforehand", .inspected,
      given: "UPDATE plain_insert SET second = 1;", order("INSERT OR IGNORE INTO"),
      "E-DB-ENTRY-PLAIN: an entry comes by INSERT without OR", by: "entry_comes_by_plain_insert"),
    Refusal(
      "the probe cannot be taken away", .inspected, given: "DELETE FROM plain_insert;",
      order("INSERT OR IGNORE INTO"), "E-DB-ENTRY-PLAIN: an entry comes by INSERT without OR",
      by: "entry_comes_by_plain_insert"),
  ]
}
