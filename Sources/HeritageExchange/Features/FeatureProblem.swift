/// What is wrong with a file of geometry.
enum FeatureProblem: Hashable, Sendable {
  /// XML that is neither KML nor GML.
  case unknownFormat
  /// Not JSON at this place.
  case notJSON(JSONScanner.Fault)
  /// JSON, but no GeoJSON.
  case notGeoJSON
  /// A type of geometry that is not used here.
  case geometryType(String)
  /// The coordinates are not nested as the type asks.
  case coordinatesShape(String)
  /// Points or lines beside something else in one feature.
  case mixedShapes
  /// A feature without a geometry.
  case noGeometry
  case noFeatures
  case notANumber(String, title: String)
  case table(TableFault)
  case tooManyFeatures(limit: Int)
  /// What only files of other programs have.
  case foreign(ForeignProblem)

  /// What is wrong with a table of vertices.
  enum TableFault: Hashable, Sendable {
    case notUTF8
    case openQuote
    case afterQuote
    case emptyTable
    /// No column for an axis; the names it may have.
    case missingColumn(String)
    /// Neither the file nor the user names the coordinate system.
    case systemMissing
    /// Rows of one feature name different systems.
    case systemsDiffer
    case tooManyCells
    /// Rows of a feature that others stand between.
    case interleaved
    /// A hole before any outer ring.
    case holeFirst
  }
}
