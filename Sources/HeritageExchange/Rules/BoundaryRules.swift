import Heritage

/// What must hold of one boundary alone.
enum BoundaryRules {
  static func check(_ boundary: BoundaryRecord, _ context: inout BuildContext) {
    let zone = boundary.zone
    let faults = context.faults
    ZoneRules.checkAlone(zone, &context)
    // A drawing or a redrawing: where that cannot be told, neither what it lacks.
    if !faults.spoilElements(.validFrom) { checkForm(boundary, &context) }
    if boundary.rule != nil, zone.method != .derived, !faults.spoilElements(.geometry) {
      context.report(.record(.ruleWithoutDerivation), at: zone.position)
    }
  }

  private static func checkForm(_ boundary: BoundaryRecord, _ context: inout BuildContext) {
    let zone = boundary.zone
    let faults = context.faults
    if boundary.isRedrawing {
      if zone.text.value == nil, !faults.spoilElements(.text) {
        context.report(.record(.redrawingWithout("text")), at: zone.position)
      }
      if zone.source.value == nil, !faults.spoilElements(.source) {
        context.report(.record(.redrawingWithout("source")), at: zone.position)
      }
    } else {
      if zone.text.value != nil { context.report(.record(.drawingWithText), at: zone.position) }
      // Where there is a method, a geometry was there and has been complained of.
      if zone.geometry == nil, zone.method == nil, !faults.spoilElements(.geometry) {
        context.report(.record(.drawingWithoutGeometry), at: zone.position)
      }
    }
  }
}
