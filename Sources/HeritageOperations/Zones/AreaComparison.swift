import Heritage
import HeritageGeometry

/// An area that is stated for a zone, held against the drawn line. Published areas of control zones count the protection
/// area in or leave it out, whichever way the line is drawn: both are tried.
package struct AreaComparison: Hashable, Sendable {
  /// Who states it.
  package enum Source: String, Hashable, Sendable {
    /// The register's field (公布面积).
    case register
    /// The text of the zone itself.
    case text
  }

  /// How the area has to be counted for the two to agree.
  package enum Count: String, Hashable, Sendable {
    case asDrawn, withProtectionArea, withoutProtectionArea
  }

  /// They agree where they differ by no more than this share of the stated one.
  package static let greatestShare = 0.05

  package let source: Source
  /// Square metres, all geodesic; with and without are `nil` for a protection area, and where none is drawn.
  package let stated: Double
  package let drawn: Double
  package let with: Double?
  package let without: Double?
  /// Whether the zone goes around a protection area that is not drawn: then it cannot be told.
  package let isOpen: Bool

  /// `nil`: it agrees with none.
  package var fit: Count? {
    let counts: [(Count, Double?)] = [
      (.asDrawn, drawn), (.withoutProtectionArea, without), (.withProtectionArea, with),
    ]
    return counts.first { $0.1.map(agrees) ?? false }?.0
  }

  private func agrees(_ computed: Double) -> Bool {
    abs(stated - computed) <= Self.greatestShare * stated
  }

  /// Every area that is stated for a zone, each once.
  ///
  /// - Parameters:
  ///   - areas: the protection areas that the zone goes around; none for a protection area.
  static func all(
    registered: Double?, text: String?, drawn: Geometry, about areas: [ProtectionAreas.Line],
    engine: GeometryEngine
  ) throws(GeometryEngineError) -> [AreaComparison] {
    var stated: [(Source, Double)] = []
    // A stated 0 is refused for itself.
    if let registered, registered > 0 { stated.append((.register, registered)) }
    if let inText = text.flatMap(ZoneTextReader.statedArea), inText != registered {
      stated.append((.text, inText))
    }
    guard !stated.isEmpty else { return [] }
    let isOpen = areas.contains { $0.geometry == nil }
    let counts =
      isOpen
      ? nil
      : try ZoneSurround(engine: engine).squareMetres(
        of: drawn, about: areas.compactMap(\.geometry))
    let squareMetres = GeodesicArea.squareMetres(of: drawn)
    return stated.map {
      AreaComparison(
        source: $0.0, stated: $0.1, drawn: squareMetres, with: counts?.with,
        without: counts?.without, isOpen: isOpen)
    }
  }
}
