import Heritage

/// What must hold of one unit alone.
enum UnitRules {
  static func check(_ unit: UnitRecord, _ context: inout BuildContext) {
    CommonRules.checkOrder(
      ("validFrom", unit.validFrom), ("validTo", unit.validTo), at: unit.position, &context)
    if (unit.statisticalCode == nil) != (unit.statisticalEdition == nil),
      !context.faults.hasStranger(at: unit.position)
    {
      context.report(.record(.statisticalCodeAlone))
    }
    if unit.successor == unit.code, !unit.code.isEmpty {
      context.report(.record(.ownSuccessor))
    }
  }
}
