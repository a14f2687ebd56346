import Foundation
package import Heritage
import HeritageExchange
import HeritageGeometry
package import HeritageStore

extension Bureau {
  /// What a map of a day holds: every site in force, and its zones in force on that day.
  ///
  /// - Parameter named: sites whose coordinates are asked for though they are withheld.
  func map(asOf day: CivilDate, named: [String]) throws -> MapContent {
    try read { session in
      let named = Set(try named.map { try session.site($0).code })
      return try Self.map(
        SiteFilter(asOf: day), asOf: day,
        withheld: Set(try session.withheldSites()).subtracting(named), session)
    }
  }

  /// A site and its zones in force on a day as GeoJSON, coordinates and all.
  package func mapText(
    of site: String, asOf day: CivilDate, _ session: ReadSession
  ) throws -> String {
    let filter = SiteFilter(code: site, asOf: day)
    return GeoJSONWriter.text(try Self.map(filter, asOf: day, withheld: [], session))
  }

  private static func map(
    _ filter: SiteFilter, asOf day: CivilDate, withheld: Set<String>, _ session: ReadSession
  ) throws -> MapContent {
    let registry = try session.registry()
    let sites = try session.sites(filter)
    let zones = try session.zones(site: filter.code, asOf: day)
    return MapContent(
      asOf: day, registry: registry.uuid, bureau: registry.bureau,
      hasSamples: sites.contains { $0.provenance == .sample },
      features: [
        .site: try sites.map { try feature($0, withheld, session) },
        .part: try sites.flatMap { try parts(of: $0, withheld, session) },
        .zone: try zones.map { try feature($0, withheld) },
      ], withheld: withheld.sorted())
  }

  /// Writes what is in force on a day to a file.
  ///
  /// - Parameter named: sites whose coordinates are asked for though they are withheld.
  /// - Throws: `OperationError.outputExists` and the like.
  package func export(
    as format: ExportFormat, asOf day: CivilDate, named: [String], to path: String,
    overwriting: Bool
  ) throws -> ExportReport {
    guard format != .register else {
      return try exportRegister(asOf: day, named: named, to: path, overwriting: overwriting)
    }
    let map = try map(asOf: day, named: named)
    switch format {
    case .geoJSON:
      try OutputFolder.write(GeoJSONWriter.text(map), to: path, overwriting: overwriting)
    case .kml: try OutputFolder.write(KMLWriter.text(map), to: path, overwriting: overwriting)
    case .gpkg, .register:
      try OutputFolder.make(path, overwriting: overwriting) { unfinished in
        try GeoPackageWriter(map).write(to: unfinished)
      }
    }
    let counts = MapLayer.allCases.map { layer in
      let features = map.features(of: layer)
      return ExportReport.Count(
        kind: layer.rawValue, displayName: layer.displayName, count: features.count,
        drawn: features.count { $0.geometry != nil })
    }
    return ExportReport(asOf: day, counts: counts, withheld: map.withheld)
  }

  private static func feature(
    _ site: SiteSummary, _ withheld: Set<String>, _ session: ReadSession
  ) throws -> MapFeature {
    let body = try session.bodies(of: site.code).first { $0.part == nil }
    return MapFeature(
      geometry: withheld.contains(site.code) ? nil : try body.map { try geometry($0.geometry) },
      values: [
        .text(site.code), .text(site.name), .text(site.provenance.displayName),
        .text(site.batchName), .text(site.batchKind.displayName), .text(site.townshipName),
        .text(site.address), .text(site.category.displayName),
        .text(site.coordinates.displayName),
      ])
  }

  private static func parts(
    of site: SiteSummary, _ withheld: Set<String>, _ session: ReadSession
  ) throws -> [MapFeature] {
    guard !withheld.contains(site.code) else { return [] }
    return try session.bodies(of: site.code).filter { $0.part != nil }.map { part in
      MapFeature(
        geometry: try geometry(part.geometry),
        values: [
          .text(site.code), .text(site.name), .text(site.provenance.displayName),
          .init(part.part), .init(part.partName),
        ])
    }
  }

  private static func feature(_ zone: ZoneSummary, _ withheld: Set<String>) throws -> MapFeature {
    let isWithheld = withheld.contains(zone.site)
    return MapFeature(
      geometry: isWithheld ? nil : try zone.geometry.map { try geometry($0) },
      values: [
        .text(zone.site), .text(zone.siteName), .text(zone.provenance.displayName),
        .text(zone.code), .text(zone.kind.rawValue), .text(zone.kind.displayName),
        .init(zone.zoneClass), .init(zone.part), .init(isWithheld ? nil : zone.text.value),
        .init(zone.controlText), .init(zone.source.value), .init(zone.provincialApproval.value),
        .init(zone.validFrom), .init(zone.validTo), .init(zone.method?.displayName),
        .init(zone.surveyor), .init(zone.confidence?.displayName), .init(zone.uncertainty),
        .init(zone.statedArea.value), .init(zone.computedArea),
      ])
  }

  private static func geometry(_ bytes: Data) throws -> Geometry {
    try WKB.decode([UInt8](bytes)).wound
  }
}
