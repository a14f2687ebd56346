import Heritage

/// Where the numbers of a kind are kept, and which of what they number is over.
struct NumberedRecords {
  let record: RecordReference.Kind
  let kinds: [CheckedNumber.Kind]
  let table: String
  /// Whether nothing can follow for a record any more, as a condition on its row.
  let isOver: String

  /// The hazards: over is what was voided or merged, or struck off and looked back at.
  static let hazard = NumberedRecords(
    record: .hazard, kinds: [.hazard], table: "hazard",
    isOver: """
      state IN ('voided', 'merged') OR state = 'struckOff' AND NOT EXISTS (
        SELECT 1 FROM look_back AS l WHERE l.strike_entry = hazard.strike_entry AND l.result IS NULL)
      """)
  /// By the number of the strike-off. It stands for the hazard.
  static let strikeOff = NumberedRecords(
    record: .hazard, kinds: [.strikeOff], table: "strike_off", isOver: "0")
  /// Papers; the statement of a period has the number of the period.
  static let document = NumberedRecords(
    record: .document, kinds: [.order, .application, .approval, .supervision, .period],
    table: "document", isOver: "0")
  static let period = NumberedRecords(
    record: .period, kinds: [.period], table: "period", isOver: "state = 'sealed'")
  static let receipt = NumberedRecords(
    record: .receipt, kinds: [.receipt], table: "receipt", isOver: "state = 'undone'")
  static let worksCase = NumberedRecords(
    record: .worksCase, kinds: [.worksCase], table: "works_case",
    isOver: "state IN ('refused', 'withdrawn', 'closed')")
  static let works = NumberedRecords(
    record: .works, kinds: [.works], table: "works", isOver: "state = 'closed'")
  static let assessment = NumberedRecords(
    record: .assessment, kinds: [.assessment], table: "assessment", isOver: "state <> 'assessed'")
  static let use = NumberedRecords(
    record: .use, kinds: [.use], table: "site_use", isOver: "state = 'ended'")
}
