import Heritage
import HeritageStore

/// What undoing an import did.
package struct UndoOutcome: Hashable, Sendable {
  package var receipt: String
  package var entry: Int
  /// Hazards voided with it: those that its inspections had brought.
  package var voided: [String]
}

extension Bureau {
  /// Undoes an import (撤销) by compensating entries: rows and numbers stay used, what it brought goes out of
  /// force. Refused once something later refers to it.
  package func undo(
    receipt number: String, reason: String, isDryRun: Bool = false
  ) throws -> UndoOutcome {
    try write(commit: !isDryRun) { session in
      let receipt = try session.read.receipt(number)
      guard !receipt.isUndone else { throw OperationError.alreadyUndone(receipt: receipt.number) }
      let references = try session.read.laterReferences(to: receipt)
      guard references.isEmpty else {
        throw OperationError.undoRefused(receipt: receipt.number, references: references)
      }
      let voided = try session.read.hazards(broughtBy: receipt)
      let isLate = try session.startOfLater(session.today) != nil
      for hazard in voided {
        try session.append(
          .hazard(hazard), .hazardVoided,
          .members([
            "reason": .string("撤销导入 \(receipt.number)：\(reason)"),
            "lateReason": isLate ? .string("随撤销导入 \(receipt.number)") : nil,
          ]))
      }
      let entry = try session.append(
        .receipt(receipt.number), .importUndone, ["reason": .string(reason)])
      return UndoOutcome(receipt: receipt.number, entry: entry.seq, voided: voided)
    }
  }
}
