package import Heritage
package import HeritageExchange
import HeritageGeometry
import HeritageStore

/// Reads footprints from files of geometry and checks them as an import checks zones.
package struct FootprintFile: Sendable {
  package var footprints: [Footprint] = []
  package var diagnostics: [Diagnostic] = []
  package var errorCount: Int { diagnostics.count { $0.severity == .error } }

  package init() {}

  /// What several files hold.
  package init(_ inputs: [ImportInput], options: FeatureFileOptions) throws {
    for input in inputs { try add(input, options: options) }
  }

  /// Adds what a file holds. What is wrong stands in ``diagnostics``; a footprint with an error is left out.
  ///
  /// - Parameter options: what the user says of the file.
  package mutating func add(
    _ input: ImportInput, options: FeatureFileOptions = FeatureFileOptions()
  ) throws {
    let reading = try FeatureFile.read(
      input.contents(), file: input.name, options: options, companion: input.companion)
    diagnostics += reading.diagnostics
    let parts = try Parallel.parts(of: reading.features) { features in
      let geometry = GeometryPreparation()
      return try features.map { try Self.checked($0, geometry) }
    }
    for (footprint, found) in parts.joined() {
      diagnostics += found
      if let footprint { footprints.append(footprint) }
    }
    diagnostics.sort {
      ($0.position.file, $0.position.line, $0.position.column)
        < ($1.position.file, $1.position.line, $1.position.column)
    }
  }

  /// The one footprint that is meant.
  ///
  /// - Throws: `footprintNotNamed` where there is not exactly one of that name, or in the file.
  package func only(named name: String?, of path: String) throws(OperationError) -> Footprint {
    let meant = name.map { name in footprints.filter { $0.name == name } } ?? footprints
    guard let footprint = meant.first, meant.count == 1 else {
      throw .footprintNotNamed(path: path, name: name, names: footprints.map(\.name))
    }
    return footprint
  }

  /// A feature as a footprint, or what is wrong with it.
  private static func checked(
    _ feature: DeliveredFeature, _ geometry: GeometryPreparation
  ) throws -> (Footprint?, [Diagnostic]) {
    var found: [Diagnostic] = []
    let footprint = try footprint(feature, geometry) { problem, position in
      found.append(problem.diagnostic(at: position, record: feature.name))
    }
    return (footprint, found)
  }

  private static func footprint(
    _ feature: DeliveredFeature, _ geometry: GeometryPreparation,
    _ report: (ImportProblem, SourcePosition) -> Void
  ) throws -> Footprint? {
    guard let delivered = feature.geometry else { return nil }
    if let sign = feature.shiftedSign {
      report(.referenceShifted(sign), feature.position)
      return nil
    }
    guard case .area = delivered.shape else {
      report(.footprintNotAnArea, feature.position)
      return nil
    }
    guard let prepared = try geometry.prepare(delivered, joinsParts: true, report) else {
      return nil
    }
    guard let area = prepared.stored.area, area > 0 else {
      report(.footprintNotAnArea, feature.position)
      return nil
    }
    return Footprint(
      name: feature.name ?? "第 \(feature.ordinal) 个", geometry: prepared.geometry,
      squareMetres: area, srs: prepared.stored.srs, position: feature.position)
  }
}
