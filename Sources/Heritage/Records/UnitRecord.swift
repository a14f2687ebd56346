/// A unit (单位) as a register file describes it: a township, the bureau itself, or another body.
package struct UnitRecord: Hashable, Sendable {
  package var code: String
  package var name = ""
  package var kind: UnitKind = .township
  /// Code of the National Bureau of Statistics, nine digits, with the edition it was taken from,
  /// since codes come and go between editions.
  package var statisticalCode: String?
  package var statisticalEdition: String?
  package var validFrom: CivilDate?
  package var validTo: CivilDate?
  /// The unit that took over its work when it ended.
  package var successor: String?
  package var position: SourcePosition

  package init(code: String, position: SourcePosition) {
    self.code = code
    self.position = position
  }
}
