import Foundation
package import Heritage

/// Writes records as a register file (文物登记), which imports again as it was.
///
/// Records come in the order of the format: units, batches with their sites, boundaries.
package struct RegisterWriter {
  var lines: [String] = []

  /// - Parameter remark: what the file says of itself in a comment.
  package init(remark: String? = nil) {
    lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    if let remark { lines.append("<!-- \(XMLEscaping.comment(remark)) -->") }
    lines.append(
      "<register xmlns=\"\(ImportKind.register.namespace)\" xmlns:gml=\"\(ElementName.gmlNamespace)\" version=\"1\">"
    )
  }

  /// What is left of the file, once every record is written.
  package var text: String { (lines + ["</register>", ""]).joined(separator: "\n") }

  /// Takes out what is written so far, so that a large register is never whole in memory.
  package mutating func take() -> String {
    defer { lines = [] }
    return lines.map { $0 + "\n" }.joined()
  }

  package mutating func append(_ unit: UnitRecord) {
    let attributes = Self.attributes([
      ("code", unit.code), ("kind", unit.kind.rawValue), ("name", unit.name),
      ("statisticalCode", unit.statisticalCode), ("statisticalEdition", unit.statisticalEdition),
      ("validFrom", unit.validFrom?.description), ("validTo", unit.validTo?.description),
      ("successor", unit.successor),
    ])
    lines.append("  <unit\(attributes)/>")
  }

  /// Opens a batch; its sites follow, then ``endBatch()``.
  package mutating func begin(_ batch: BatchRecord) {
    let attributes = Self.attributes([
      ("code", batch.code), ("kind", batch.kind.rawValue), ("ordinal", "\(batch.ordinal)"),
      ("name", batch.name), ("provenance", batch.provenance.rawValue),
      ("declaredCount", batch.declaredCount.map { "\($0)" }),
    ])
    lines.append("  <batch\(attributes)>")
    append("decisionDocument", batch.decisionDocument, "    ")
    append("decidedOn", batch.decidedOn?.description, "    ")
    append("announcement", batch.announcement, "    ")
    append("publishedOn", batch.publishedOn.map(\.description), "    ")
    append("publisher", batch.publisher, "    ")
  }

  package mutating func endBatch() { lines.append("  </batch>") }

  /// Boundaries come after everything else.
  package mutating func append(_ boundary: BoundaryRecord) {
    let zone = boundary.zone
    let attributes = Self.attributes([
      ("site", boundary.site), ("zone", zone.code), ("kind", zone.kind.rawValue),
      ("part", zone.part), ("class", zone.zoneClass),
    ])
    lines.append("  <boundary\(attributes)>")
    if boundary.isRedrawing || zone.text != .notApplicable { append("text", zone.text, "    ") }
    appendLine(zone, rule: boundary.rule, indent: "    ")
    lines.append("  </boundary>")
  }

  /// What zones and boundaries have in common after the text.
  mutating func appendLine(_ zone: ZoneRecord, rule: String? = nil, indent: String) {
    append("pattern", zone.pattern?.rawValue, indent)
    append("controlText", zone.controlText, indent)
    append("statedArea", zone.statedArea.map(Self.plain), indent)
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
      ("uncertainty", zone.uncertainty.map(Self.plain)), ("rule", rule),
      ("deliveredIn", geometry.deliveredIn),
    ])
    lines.append("\(indent)<geometry\(attributes)>")
    lines += GMLText.lines(geometry, indent: indent + "  ")
    lines.append("\(indent)</geometry>")
  }

  mutating func append(_ element: String, _ value: String?, _ indent: String) {
    guard let value else { return }
    lines.append("\(indent)<\(element)>\(XMLEscaping.text(value))</\(element)>")
  }

  mutating func append(_ element: String, _ value: Stated<String>, _ indent: String) {
    if let known = value.value {
      append(element, known, indent)
    } else {
      lines.append("\(indent)<\(element) state=\"\(value.state.rawValue)\"/>")
    }
  }

  /// Attributes that have a value, with a space before each.
  static func attributes(_ attributes: [(name: String, value: String?)]) -> String {
    attributes.compactMap { name, value in
      value.map { " \(name)=\"\(XMLEscaping.attribute($0))\"" }
    }.joined()
  }

  /// A number without an exponent, which reads back as the same number.
  static func plain(_ number: Double) -> String {
    Decimal(string: "\(number)", locale: Locale(identifier: "en_US_POSIX"))?.description
      ?? "\(number)"
  }
}
