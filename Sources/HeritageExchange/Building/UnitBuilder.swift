import Heritage

/// Reads a unit, which is nothing but attributes.
enum UnitBuilder {
  static func unit(_ attributes: Attributes, _ context: inout BuildContext) -> UnitRecord {
    var unit = UnitRecord(code: attributes[.code] ?? "", position: context.position)
    unit.name = attributes[.name] ?? ""
    unit.kind = attributes.term(.kind) ?? .township
    unit.statisticalCode = attributes[.statisticalCode]
    unit.statisticalEdition = attributes[.statisticalEdition]
    unit.validFrom = attributes.date(.validFrom)
    unit.validTo = attributes.date(.validTo)
    unit.successor = attributes[.successor]
    return unit
  }
}
