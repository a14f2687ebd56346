import Heritage

/// Builds one zone of a site.
final class ZoneBuilder {
  private(set) var zone: ZoneRecord
  private var deliveredIn: String?

  /// - Parameter code: that of the zone, where the element has it by another name.
  init(_ attributes: Attributes, code: String? = nil, _ context: inout BuildContext) {
    zone = ZoneRecord(
      code: code ?? attributes[.code] ?? "", kind: attributes.term(.kind) ?? .protectionArea,
      position: context.position)
    zone.part = attributes[.part]
    zone.zoneClass = attributes[.zoneClass]
  }

  func startGeometry(_ attributes: Attributes) {
    zone.method = attributes.term(.method)
    zone.surveyor = attributes[.surveyor]
    zone.confidence = attributes.term(.confidence)
    zone.uncertainty = attributes.number(.uncertainty)
    deliveredIn = attributes[.deliveredIn]
  }

  func place(_ geometry: DeliveredGeometry) {
    zone.geometry = geometry
    zone.geometry?.deliveredIn = deliveredIn
  }

  func end(_ element: ElementName, _ context: inout BuildContext) {
    switch element {
    case .text: zone.text = context.statedText(element)
    case .pattern: zone.pattern = context.term()
    case .controlText: zone.controlText = context.text.text
    case .statedArea: zone.statedArea = context.statedArea(element)
    case .source: zone.source = context.statedLine(element)
    case .sourceDate: zone.sourceDate = context.date
    case .provincialApproval: zone.provincialApproval = context.statedLine(element)
    case .validFrom: zone.validFrom = context.date
    default: break
    }
  }
}
