import Heritage
import HeritageStore

/// What a filter by a unit comes to, where the unit has gone over to another.
struct UnitFilter {
  /// What to say beside the list; `nil` where the unit does its work itself.
  let remark: String?
  /// The unit that does its work today; `nil` where no unit was asked for.
  let unit: String?

  /// - Throws: `StoreError.unknown` where no unit has that code.
  init(_ code: String?, _ session: ReadSession) throws {
    guard let code else {
      (remark, unit) = (nil, nil)
      return
    }
    try session.checkUnit(code)
    let units = try session.unitSuccessions()
    let unit = units.unit(of: code, on: session.today)
    self.unit = unit
    remark =
      unit == code
      ? nil
      : "\(code) \(units.name(of: code)) 已由 \(unit) \(units.name(of: unit)) 承接，列出的是后者的。"
  }
}

extension Output {
  /// Says whose list it is, where it is another unit's than was asked for.
  func note(_ filter: UnitFilter) {
    if let remark = filter.remark { note(remark) }
  }
}
