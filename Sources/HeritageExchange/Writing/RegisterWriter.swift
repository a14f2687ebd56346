package import Heritage

/// Writes records as a register file (文物登记), which imports again as it was.
package struct RegisterWriter {
  private(set) var lines: [String] = []

  package init() {
    lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<register xmlns=\"\(ImportKind.register.namespace)\" xmlns:gml=\"\(ElementName.gmlNamespace)\" version=\"1\">",
    ]
  }

  /// The whole file, once every record is written.
  package var text: String { (lines + ["</register>", ""]).joined(separator: "\n") }

  /// Boundaries come after everything else.
  package mutating func append(_ boundary: BoundaryRecord) {
    let zone = boundary.zone
    let attributes = Self.attributes([
      ("site", boundary.site), ("zone", zone.code), ("kind", zone.kind.rawValue),
      ("part", zone.part), ("class", zone.zoneClass),
    ])
    lines.append("  <boundary\(attributes)>")
    appendZone(zone, rule: boundary.rule, indent: "    ")
    lines.append("  </boundary>")
  }

  /// What zones and boundaries have in common.
  mutating func appendZone(_ zone: ZoneRecord, rule: String?, indent: String) {
    if zone.text != .notApplicable || zone.geometry == nil { append("text", zone.text, indent) }
    append("pattern", zone.pattern?.rawValue, indent)
    append("controlText", zone.controlText, indent)
    append("statedArea", zone.statedArea.map { "\($0)" }, indent)
    append("source", zone.source, indent)
    append("sourceDate", zone.sourceDate?.description, indent)
    if zone.provincialApproval != .notApplicable {
      append("provincialApproval", zone.provincialApproval, indent)
    }
    append("validFrom", zone.validFrom?.description, indent)
    guard let geometry = zone.geometry else { return }
    let attributes = Self.attributes([
      ("method", zone.method?.rawValue), ("surveyor", zone.surveyor),
      ("confidence", zone.confidence?.rawValue),
      ("uncertainty", zone.uncertainty.map { "\($0)" }), ("rule", rule),
    ])
    lines.append("\(indent)<geometry\(attributes)>")
    lines += GMLText.lines(geometry, indent: indent + "  ")
    lines.append("\(indent)</geometry>")
  }

  private mutating func append(_ element: String, _ value: String?, _ indent: String) {
    guard let value else { return }
    lines.append("\(indent)<\(element)>\(XMLEscaping.text(value))</\(element)>")
  }

  private mutating func append(_ element: String, _ value: Stated<String>, _ indent: String) {
    if let known = value.value {
      append(element, known, indent)
    } else {
      lines.append("\(indent)<\(element) state=\"\(value.state.rawValue)\"/>")
    }
  }

  /// Attributes that have a value, with a space before each.
  private static func attributes(_ attributes: [(name: String, value: String?)]) -> String {
    attributes.compactMap { name, value in
      value.map { " \(name)=\"\(XMLEscaping.attribute($0))\"" }
    }.joined()
  }
}
