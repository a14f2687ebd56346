import Heritage

/// What must hold of one boundary alone.
enum BoundaryRules {
  static func check(_ boundary: BoundaryRecord, _ context: inout BuildContext) {
    let zone = boundary.zone
    ZoneRules.checkAlone(zone, &context)
    if boundary.isRedrawing {
      if zone.text.value == nil {
        context.report(.record(.redrawingWithout("text")), at: zone.position)
      }
      if zone.source.value == nil {
        context.report(.record(.redrawingWithout("source")), at: zone.position)
      }
    } else {
      if zone.text.value != nil { context.report(.record(.drawingWithText), at: zone.position) }
      // Where there is a method, a geometry was there and has been complained of.
      if zone.geometry == nil, zone.method == nil {
        context.report(.record(.drawingWithoutGeometry), at: zone.position)
      }
    }
    if boundary.rule != nil, zone.method != .derived {
      context.report(.record(.ruleWithoutDerivation), at: zone.position)
    }
  }
}
