package import Heritage
import HeritageExchange
import HeritageGeometry
package import HeritageStore

extension Bureau {
  /// What a map of a day holds: every site in force, and its zones in force on that day; risk, hazards and inspections as
  /// they are today.
  ///
  /// - Parameter named: sites whose coordinates are asked for though they are withheld.
  func map(asOf day: CivilDate, named: [String]) throws -> MapContent {
    try read { session in
      let named = Set(try named.map { try session.site($0).code })
      let withheld = Set(try session.withheldSites()).subtracting(named)
      return try MapMaker(site: nil, asOf: day, today: today, withheld: withheld, session).map()
    }
  }

  /// A site and its zones in force on a day as GeoJSON, coordinates and all.
  package func mapText(
    of site: String, asOf day: CivilDate, _ session: ReadSession
  ) throws -> String {
    GeoJSONWriter.text(
      try MapMaker(site: site, asOf: day, today: today, withheld: [], session).map())
  }

  /// Writes what is in force on a day to a file.
  ///
  /// - Parameters:
  ///   - system: of the coordinates; GeoPackage alone has a choice.
  ///   - named: sites whose coordinates are asked for though they are withheld.
  /// - Throws: `OperationError.outputExists`, `systemNotOfFormat` and the like.
  package func export(
    as format: ExportFormat, asOf day: CivilDate, system: MapSystem?, named: [String],
    to path: String, overwriting: Bool
  ) throws -> ExportReport {
    if let system, !format.systems.contains(system) {
      throw OperationError.systemNotOfFormat(format, system: system, path: path)
    }
    guard format != .register else {
      return try exportRegister(asOf: day, named: named, to: path, overwriting: overwriting)
    }
    let map = try map(asOf: day, named: named)
    switch format {
    case .geoJSON:
      try OutputFolder.write(GeoJSONWriter.text(map), to: path, overwriting: overwriting)
    case .kml: try OutputFolder.write(KMLWriter.text(map), to: path, overwriting: overwriting)
    case .gpkg, .register:
      let map = try map.carried(in: system ?? .cgcs2000)
      try OutputFolder.make(path, overwriting: overwriting) { unfinished in
        try GeoPackageWriter(map).write(to: unfinished)
      }
    }
    return report(of: map, in: system ?? .cgcs2000)
  }

  private func report(of map: MapContent, in system: MapSystem) -> ExportReport {
    let counts = MapLayer.allCases.map { layer in
      let features = map.features(of: layer)
      return ExportReport.Count(
        kind: layer.rawValue, displayName: layer.displayName, count: features.count,
        drawn: features.count { $0.geometry != nil })
    }
    return ExportReport(
      asOf: map.asOf, system: system, counts: counts, withheld: map.withheld,
      unplaced: map.unplaced)
  }
}

extension MapContent {
  /// The same with its coordinates in another system.
  ///
  /// - Throws: `CoordinateTransformError`.
  fileprivate func carried(in system: MapSystem) throws -> MapContent {
    guard let target = CoordinateSystem(rawValue: system.code), target.isProjected else {
      return self
    }
    let transformer = CoordinateTransformer()
    var map = self
    map.system = system
    for (layer, features) in features {
      map.features[layer] = try features.map { feature in
        var feature = feature
        feature.geometry = try feature.geometry.map { try transformer.carried($0, in: target) }
        return feature
      }
    }
    return map
  }
}
