/// Something that `verify` found wrong: which check, which row, what is wrong. Facts alone.
package struct VerificationFinding: Hashable, Sendable {
  package var check: VerificationCheck
  /// The row, as `table key`; `entry 12`, `hazard YH-2026-0001-F`.
  package var row: String
  package var detail: String

  package init(check: VerificationCheck, row: String, detail: String) {
    self.check = check
    self.row = row
    self.detail = detail
  }
}
