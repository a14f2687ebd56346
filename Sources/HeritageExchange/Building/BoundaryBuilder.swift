import Heritage

/// Builds one boundary: the elements of a zone, for a zone that is registered already.
final class BoundaryBuilder {
  private let site: String
  private let builder: ZoneBuilder
  private var geometry = GeometryBuilder()
  private var rule: String?
  private var saysText = false

  init(_ attributes: Attributes, _ context: inout BuildContext) {
    site = attributes[.site] ?? ""
    builder = ZoneBuilder(attributes, code: attributes[.zone] ?? "", &context)
  }

  func start(_ element: ElementName, _ attributes: Attributes, _ context: inout BuildContext) {
    if element.isGeometry {
      geometry.start(element, attributes, &context)
    } else if element == .geometry {
      rule = attributes[.rule]
      builder.startGeometry(attributes)
    }
  }

  func end(_ element: ElementName, _ context: inout BuildContext) {
    if element.isGeometry {
      if let finished = geometry.end(element, &context) { builder.place(finished) }
      return
    }
    if element == .text { saysText = true }
    builder.end(element, &context)
  }

  /// A drawing has no text of its own.
  var boundary: BoundaryRecord {
    var record = BoundaryRecord(site: site, zone: builder.zone)
    if !saysText, !record.isRedrawing { record.zone.text = .notApplicable }
    record.rule = rule
    return record
  }
}
