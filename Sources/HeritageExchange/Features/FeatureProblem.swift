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
  case exchange(ExchangeFault)
  /// What only files of other programs have.
  case foreign(ForeignProblem)

  /// What is wrong with an exchange text of the land bureau (报盘).
  enum ExchangeFault: Hashable, Sendable {
    case pointWithoutParcel
    /// A line of a point has so many cells, not four.
    case pointOfCells(Int)
    case pointsLost(declared: Int, read: Int)
  }

  /// What is wrong with a table of vertices.
  enum TableFault: Hashable, Sendable {
    case notText
    /// A heading that says both northing and easting.
    case contradictoryHeading(String)
    /// A number with a zone prefix that the system has not, or not this one.
    case zonePrefix(Int, system: String)
    case openQuote
    case afterQuote
    case emptyTable
    /// No column for an axis; the names it may have.
    case missingColumn(String)
    /// Angles that may be degrees, minutes and seconds in one number; the heading of the longitudes.
    case anglesUnstated(String)
    /// No DDD.MMSS, though all angles are said to be.
    case notPacked(String, title: String)
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
