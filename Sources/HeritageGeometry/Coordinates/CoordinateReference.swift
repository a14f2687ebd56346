/// How delivered coordinates are to be read: their system and which number comes first.
///
/// The axis order follows from the form of the name, as GML and GIS software use it:
///
/// | form of `srsName` | order |
/// |---|---|
/// | `urn:ogc:def:crs:EPSG::4490`, with or without a version, also `urn:x-ogc:` | north first |
/// | `http://www.opengis.net/def/crs/EPSG/0/4490`, also `https:` | north first |
/// | `EPSG:4490` | east first |
/// | `http://www.opengis.net/gml/srs/epsg.xml#4490` | east first |
/// | `urn:ogc:def:crs:OGC:1.3:CRS84`, `OGC:CRS84`, … : WGS 84 | east first |
///
/// North first is the order of the EPSG register, for all four systems. Letter case and surrounding
/// space do not matter.
public struct CoordinateReference: Hashable, Sendable {
  public let system: CoordinateSystem
  public let axisOrder: AxisOrder

  public init(system: CoordinateSystem, axisOrder: AxisOrder) {
    self.system = system
    self.axisOrder = axisOrder
  }

  /// Reads a `srsName`.
  ///
  /// - Throws: ``CoordinateReferenceError`` for a name that is missing, not understood, of another
  ///   system, or of a shifted web-map system.
  public init(srsName: String) throws(CoordinateReferenceError) {
    // Every geometry of a file names its system, nearly always so: taking the name apart is slower.
    if let known = Self.canonical[srsName] {
      self = known
      return
    }
    guard srsName.contains(where: { !$0.isWhitespace }) else { throw .missing }
    if let shifted = ShiftedSystem(mentionedIn: srsName) {
      throw .shifted(shifted, srsName: srsName)
    }
    guard let name = SRSName(srsName) else { throw .notUnderstood(srsName: srsName) }
    guard let system = CoordinateSystem(rawValue: name.epsgCode) else {
      throw .notSupported(epsgCode: name.epsgCode, srsName: srsName)
    }
    self.init(system: system, axisOrder: name.axisOrder)
  }

  /// The one spelling that stands for all equal ones: the URN where north comes first, the short form
  /// where east does. Reading it again gives the same value.
  public var canonicalName: String {
    switch axisOrder {
    case .northFirst: "urn:ogc:def:crs:EPSG::\(system.rawValue)"
    case .eastFirst: system.code
    }
  }

  /// All references by their canonical names, and one that is frequent.
  private static let canonical: [String: CoordinateReference] = {
    let all = CoordinateSystem.allCases.flatMap { system in
      [AxisOrder.eastFirst, .northFirst].map {
        CoordinateReference(system: system, axisOrder: $0)
      }
    }
    // GeoJSON's own name for what it is always in.
    let crs84 = CoordinateReference(system: .wgs84, axisOrder: .eastFirst)
    return Dictionary(
      all.map { ($0.canonicalName, $0) } + [("urn:ogc:def:crs:OGC:1.3:CRS84", crs84)],
      uniquingKeysWith: { first, _ in first })
  }()

  /// The same system with the other axis order.
  public var swapped: CoordinateReference {
    CoordinateReference(system: system, axisOrder: axisOrder.opposite)
  }
}
