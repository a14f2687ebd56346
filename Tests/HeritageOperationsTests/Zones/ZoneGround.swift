import Foundation
import Heritage
import HeritageGeometry
import HeritageOperations
import HeritageStore
import Testing

/// A made-up site of which a test says body, parts and zones in metres from a corner in EPSG:4549, and what comes of it
/// through import, derivation and checks of a registry.
struct ZoneGround {
  /// A drawn shape: XML of GML.
  struct Shape {
    let gml: String

    static func point(_ east: Double, _ north: Double) -> Shape {
      Shape(
        gml: #"<gml:Point srsName="EPSG:4549"><gml:pos>\#(text(east, north))</gml:pos></gml:Point>"#
      )
    }

    static func line(_ points: (Double, Double)...) -> Shape {
      Shape(
        gml: #"<gml:LineString srsName="EPSG:4549"><gml:posList>"#
          + points.map { text($0.0, $0.1) }.joined(separator: " ")
          + "</gml:posList></gml:LineString>")
    }

    /// A box, its south-western corner first; turned counter-clockwise about that corner by degrees.
    static func box(
      _ east: Double, _ north: Double, at x: Double = 0, _ y: Double = 0, turned: Double = 0,
      hole: Double? = nil
    ) -> Shape {
      let outer = ring(x, y, x + east, y + north, turned: turned)
      let inner = hole.map { size in
        let (left, low) = (x + (east - size) / 2, y + (north - size) / 2)
        return ring(left, low, left + size, low + size, turned: turned)
      }
      return area([outer] + (inner.map { [$0] } ?? []))
    }

    /// A polygon of rings, each of corners in metres.
    static func area(_ rings: [[(Double, Double)]]) -> Shape {
      Shape(gml: #"<gml:Polygon srsName="EPSG:4549">"# + body(rings) + "</gml:Polygon>")
    }

    /// Several boxes as one.
    static func areas(_ polygons: [[[(Double, Double)]]]) -> Shape {
      let members = polygons.map {
        "<gml:surfaceMember><gml:Polygon>\(body($0))</gml:Polygon></gml:surfaceMember>"
      }
      return Shape(
        gml: #"<gml:MultiSurface srsName="EPSG:4549">"# + members.joined() + "</gml:MultiSurface>")
    }

    /// The outline of a geometry, and that of another as its hole: CGCS2000.
    static func outline(_ geometry: Geometry, without hole: Geometry? = nil) -> Shape {
      let shells = [geometry, hole].compactMap { $0 }.map { geometry -> [(Double, Double)] in
        guard case .area(let polygons) = geometry, let polygon = polygons.first else { return [] }
        return polygon.shell.map { ($0.longitude, $0.latitude) }
      }
      let text = body(shells) { String(format: "%.11f %.11f", $0, $1) }
      return Shape(gml: #"<gml:Polygon srsName="EPSG:4490">"# + text + "</gml:Polygon>")
    }

    static func ring(
      _ west: Double, _ south: Double, _ east: Double, _ north: Double, turned: Double = 0
    ) -> [(Double, Double)] {
      let (sine, cosine) = (sin(turned * .pi / 180), cos(turned * .pi / 180))
      return [(west, south), (east, south), (east, north), (west, north), (west, south)].map {
        ($0.0 * cosine - $0.1 * sine, $0.0 * sine + $0.1 * cosine)
      }
    }

    private static func body(
      _ rings: [[(Double, Double)]], text: (Double, Double) -> String = text
    ) -> String {
      rings.enumerated().map { index, ring in
        let name = index == 0 ? "exterior" : "interior"
        return "<gml:\(name)><gml:LinearRing><gml:posList>"
          + ring.map { text($0.0, $0.1) }.joined(separator: " ")
          + "</gml:posList></gml:LinearRing></gml:\(name)>"
      }.joined()
    }

    private static func text(_ east: Double, _ north: Double) -> String {
      String(format: "%.4f %.4f", 590_369 + east, 3_473_496 + north)
    }
  }

  struct ZoneText {
    var code: String
    var text: String
    var part: String?
    var area: Double?
    var drawn: Shape?

    init(
      _ code: String, _ text: String, part: String? = nil, area: Double? = nil,
      drawn: Shape? = nil
    ) {
      (self.code, self.text, self.part, self.area, self.drawn) = (code, text, part, area, drawn)
    }
  }

  let workshop: Workshop
  let warnings: [String]

  /// - Throws: where the import is refused.
  init(
    body: Shape? = nil, parts: [(name: String, shape: Shape?)] = [], zones: [ZoneText],
    name: String = "示例"
  ) throws {
    workshop = try Workshop(at: "2026-04-08T09:00:00+08:00")
    let outcome = try workshop.importText(
      Self.register(body, parts, zones).replacing("<name>示例</name>", with: "<name>\(name)</name>"))
    warnings = outcome.diagnostics.filter { $0.severity == .warning }.map {
      "\($0.code) \($0.message)"
    }
    let errors = outcome.diagnostics.filter { $0.severity == .error }
    try #require(errors.isEmpty, "\(errors)")
  }

  func outcomes() throws -> [ZoneDerivationOutcome] {
    try workshop.bureau().derivations(of: "SL-1", asOf: Self.day())
  }

  func outcome(_ zone: String) throws -> ZoneDerivationOutcome {
    try #require(try outcomes().first { $0.zone.code == zone })
  }

  /// The derived area, geodesic m².
  func squareMetres(_ zone: String) throws -> Double {
    let outcome = try outcome(zone)
    return try #require(outcome.derived, "\(outcome.result)").squareMetres
  }

  /// What the text is read as, in its stored form.
  func rule(_ zone: String) throws -> String? { try outcome(zone).reading?.rule?.notation }

  func refusal(_ zone: String) throws -> ZoneRefusal? {
    if case .refused(let refusal) = try outcome(zone).result { refusal } else { nil }
  }

  /// Takes what was derived into the registry.
  func keep() throws -> ImportOutcome? {
    try workshop.bureau().keep(
      outcomes().filter(\.isWanted), uncertainty: nil, isDryRun: false)?.0
  }

  /// Takes in a box as the line that `zone derive` once made of a zone, by a reading.
  func derivedBefore(_ zone: String, _ line: Shape, as rule: String) throws {
    let kind = zone.hasPrefix("P") ? "protectionArea" : "controlZone"
    let outcome = try workshop.importText(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <register xmlns="urn:wenbao:register:1" xmlns:gml="http://www.opengis.net/gml/3.2" version="1">
      <boundary site="SL-1" zone="\(zone)" kind="\(kind)"><text state="notApplicable"/>
      <statedArea state="notApplicable"/><source>按登记文字推算</source>
      <geometry method="derived" confidence="medium" rule="\(rule)">\(line.gml)</geometry>
      </boundary></register>
      """)
    let errors = outcome.diagnostics.filter { $0.severity == .error }
    try #require(errors.isEmpty, "\(errors)")
  }

  /// What `zone check` finds, but for `orientation`.
  func findings() throws -> [String] {
    try workshop.bureau().checkZones(of: "SL-1", asOf: Self.day(), only: nil).findings
      .filter { $0.check != .orientation }
      .map { "\($0.zone) \($0.severity.rawValue) \($0.check.rawValue): \($0.message)" }
  }

  static func day() throws -> CivilDate { try #require(CivilDate("2026-04-08")) }

  private static func register(
    _ body: Shape?, _ parts: [(name: String, shape: Shape?)], _ zones: [ZoneText]
  ) -> String {
    let partXML = parts.enumerated().map { index, part in
      #"<part code="B\#(index + 1)" name="\#(part.name)">\#(part.shape?.gml ?? "")</part>"#
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <register xmlns="urn:wenbao:register:1" xmlns:gml="http://www.opengis.net/gml/3.2" version="1">
      <unit code="SL-Z" kind="township" name="示例镇"/>
      <batch code="SL" kind="protectedSite" ordinal="6" name="示例批次" provenance="sample" declaredCount="1">
      <site code="SL-1" township="SL-Z" category="ancientBuilding"><name>示例</name><address>示例镇示例路</address>
      \(body.map { "<body>\($0.gml)</body>" } ?? "")\(partXML.joined())\(zones.map(zone).joined())
      </site></batch></register>
      """
  }

  private static func zone(_ zone: ZoneText) -> String {
    let kind = zone.code.hasPrefix("P") ? "protectionArea" : "controlZone"
    let part = zone.part.map { #" part="\#($0)""# } ?? ""
    let area = zone.area.map { "<statedArea>\($0)</statedArea>" } ?? ""
    let geometry = zone.drawn.map {
      #"<geometry method="surveyed" confidence="high">\#($0.gml)</geometry>"#
    }
    return #"<zone code="\#(zone.code)" kind="\#(kind)"\#(part)><text>\#(zone.text)</text>"#
      + area + (geometry ?? "") + "</zone>"
  }
}
