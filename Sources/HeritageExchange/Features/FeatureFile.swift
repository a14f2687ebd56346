import Heritage

/// Reads files of geometry: GML, KML, GeoJSON, and surveyors' tables of vertices (拐点坐标表).
package enum FeatureFile {
  /// Everything that is wrong stands in the result.
  ///
  /// - Parameters:
  ///   - bytes: the file, whole.
  ///   - system: the `srsName` of a table that names none itself.
  package static func read(
    _ bytes: [UInt8], file: String, system: String? = nil, limits: ImportLimits = ImportLimits()
  ) throws(ExchangeFailure) -> FeatureReading {
    switch FeatureFormat(prefix: Array(bytes.prefix(1 << 16))) {
    case .geoJSON: return GeoJSONReader.read(bytes, file: file, limits: limits)
    case .kml: return try FeatureXMLReader.read(bytes, file: file, format: .kml, limits: limits)
    case .gml: return try FeatureXMLReader.read(bytes, file: file, format: .gml, limits: limits)
    case .vertexTable:
      return VertexTable.read(bytes, file: file, system: system, limits: limits)
    case nil:
      var reading = FeatureReading(format: .gml, limits: limits)
      reading.fail(.feature(.unknownFormat), at: SourcePosition(file: file, line: 1, column: 1))
      return reading
    }
  }
}
