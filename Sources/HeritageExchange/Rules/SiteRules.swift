import Heritage

/// What must hold of one site alone.
enum SiteRules {
  static func check(_ site: SiteRecord, _ context: inout BuildContext) {
    checkCodes(site, &context)
    for zone in site.zones { ZoneRules.check(zone, of: site, &context) }
    CommonRules.checkOrder(
      ("publishedOn", site.marker.publishedOn), ("erectedOn", site.marker.erectedOn),
      at: site.position, &context)
  }

  private static func checkCodes(_ site: SiteRecord, _ context: inout BuildContext) {
    CommonRules.checkUnique(
      site.parts, element: .part, &context, code: \.code, position: \.position)
    CommonRules.checkUnique(
      site.zones, element: .zone, &context, code: \.code, position: \.position)
    CommonRules.checkUnique(
      site.excludedItems, element: .excludedItem, &context, code: \.item, position: \.position)
  }
}
