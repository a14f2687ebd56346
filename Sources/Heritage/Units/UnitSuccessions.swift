/// Which unit (单位) does the work of another on a day, after mergers and dissolutions (并入、撤销).
///
/// What was published or done under a unit stays under its code; who answers for it on a day is found here.
public struct UnitSuccessions: Hashable, Sendable {
  /// A unit as far as its succession goes.
  public struct Unit: Hashable, Sendable {
    public var code: String
    public var name: String
    /// The last day on which it did its work itself; `nil` with a successor: it is not known since when that one does.
    public var validTo: CivilDate?
    public var successor: String?

    public init(code: String, name: String, validTo: CivilDate? = nil, successor: String? = nil) {
      (self.code, self.name, self.validTo, self.successor) = (code, name, validTo, successor)
    }
  }

  private let units: [String: Unit]

  public init(_ units: [Unit]) {
    self.units = Dictionary(units.map { ($0.code, $0) }) { $1 }
  }

  /// Code of the unit that does the work of `code` on a day: itself, or whoever came after it, however often.
  ///
  /// - Parameter day: `nil`: whatever the day, all successions count.
  public func unit(of code: String, on day: CivilDate?) -> String {
    var code = code
    var seen: Set<String> = [code]
    while let unit = units[code], let successor = unit.successor, unit.isSucceeded(on: day),
      seen.insert(successor).inserted
    {
      code = successor
    }
    return code
  }

  private func codes(standingFor code: String, on day: CivilDate?) -> [String] {
    Set(units.keys).union([code]).filter { unit(of: $0, on: day) == code }.sorted()
  }

  /// The units whose work is done on a day by the one that `code` stands for: what a filter by a unit takes in, present
  /// code or past.
  public func codes(answeringAs code: String, on day: CivilDate?) -> [String] {
    codes(standingFor: unit(of: code, on: day), on: day)
  }

  /// What a unit is called; its code where it is not in force.
  public func name(of code: String) -> String { units[code]?.name ?? code }
}

extension UnitSuccessions.Unit {
  fileprivate func isSucceeded(on day: CivilDate?) -> Bool {
    guard let day, let validTo else { return true }
    return validTo < day
  }
}
