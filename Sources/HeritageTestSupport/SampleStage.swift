/// How far the sample ledger has come. Each stage holds everything before it.
package enum SampleStage: Int, CaseIterable, Comparable, Sendable {
  /// Made, with its first officer A01.
  case founded
  /// Checklists and both batches are in; officers A02, A03, and Z01 of KS-ZP.
  case imported
  /// 2026Q1 is open; the inspections of its first months are in, with 18 registered hazards.
  case inspected
  /// Seven ordinary hazards and one major are ordered.
  case ordered
  /// Five are claimed.
  case claimed
  /// Three are accepted by A02, one is sent back; the major one is still claimed. No return is in.
  case accepted
  /// 2026Q1 is cut off, 2026Q2 runs.
  case cutOff
  /// The returns of five units are in.
  case returned
  /// They are compared, nothing is settled.
  case compared
  /// Every difference is settled, one by registering a hazard.
  case settled
  /// The three accepted hazards are struck off.
  case struckOff
  /// 2026Q1 is sealed.
  case sealed
  /// One look-back kept, one relapsed: its hazard is on the ledger again. One extension is granted, one waits; two
  /// hazards are linked; an exception is granted; a notice is delivered and comes back signed; the calendar of 2026 is in;
  /// a zone is drawn from its text, one redrawn; two cases are open, one of them approved;
  /// a repair has begun, maintenance is proposed.
  case lookedBack
  /// 2026Q2 is cut off with every return recorded as absent: ready to be sealed. 2026Q3 runs. The sixth batch is
  /// published; duties were fulfilled, extended and waived; a marker, an archive, an assessment, uses and an activity
  /// are on record.
  case secondReady

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
