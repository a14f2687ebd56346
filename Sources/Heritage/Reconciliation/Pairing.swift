/// One line of a comparison: a pair, a leftover of either side, or the return's totals.
public struct Pairing: Hashable, Sendable {
  public let difference: DifferenceClass
  /// Number of the hazard, where one stands on this line.
  public let hazard: String?
  /// Position of the return's row, where one stands on this line.
  public let row: Int?
  public let state: HazardState?
  public let status: ReportedStatus?
  /// Everything in which the two sides differ, the class's own reason included.
  public let details: [FieldDifference]

  public init(
    difference: DifferenceClass, hazard: String? = nil, row: Int? = nil, state: HazardState? = nil,
    status: ReportedStatus? = nil, details: [FieldDifference] = []
  ) {
    self.difference = difference
    self.hazard = hazard
    self.row = row
    self.state = state
    self.status = status
    self.details = details
  }
}
