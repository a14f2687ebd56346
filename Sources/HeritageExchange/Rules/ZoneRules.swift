import Heritage

/// What must hold of one zone within its site.
enum ZoneRules {
  static func check(_ zone: ZoneRecord, of site: SiteRecord, _ context: inout BuildContext) {
    let faults = context.faults
    if let part = zone.part, !faults.spoilElements(.part), !faults.spoil(.part, at: zone.position),
      !site.parts.contains(where: { $0.code == part })
    {
      context.report(.record(.unknownPart(part)), at: zone.position)
    }
    checkAlone(zone, &context)
    if zone.pattern == .coordinates, zone.method == nil, !faults.spoilElements(.geometry) {
      context.report(.record(.coordinatesWithoutGeometry), at: zone.position)
    }
  }

  /// What must hold of a zone whatever the site.
  static func checkAlone(_ zone: ZoneRecord, _ context: inout BuildContext) {
    let faults = context.faults
    if let zoneClass = zone.zoneClass, zone.kind != .controlZone,
      !faults.spoil(.kind, at: zone.position)
    {
      context.report(
        .record(.classOutsideControlZone(class: zoneClass, kind: zone.kind.displayName)),
        at: zone.position)
    }
    if let pattern = zone.pattern, zone.text.value == nil, !faults.spoilElements(.text) {
      context.report(.record(.patternWithoutText(pattern.displayName)), at: zone.position)
    }
    CommonRules.checkOrder(
      ("sourceDate", zone.sourceDate), ("validFrom", zone.validFrom), at: zone.position, &context)
  }
}
