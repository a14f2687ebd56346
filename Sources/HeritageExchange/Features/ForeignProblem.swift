/// What is wrong with a file of another program, beside what is wrong with any.
enum ForeignProblem: Hashable, Sendable {
  /// A layer or folder that stands in another file.
  case linkedFile
  /// A file of another kind.
  case otherKind(FileKind)
  /// A coordinate system that stands elsewhere.
  case linkedSystem
  /// A part of a geometry that stands elsewhere (`xlink:href`).
  case referenceInside
  /// A feature whose geometry stands elsewhere, or is none that is known here.
  case geometryElsewhere
  /// A server has sent a part of what there is.
  case pageOnly
  /// So many outer boundaries in one polygon.
  case outerBoundaries(Int, of: String)
  /// Several properties of one feature are areas; their names.
  case severalGeometries([String])
  /// A file that is shorter, or longer, than it says.
  case fileCut(declared: Int, actual: Int)
  case recordDamaged(Int)
  case drawingCut
  /// A polyline with arcs.
  case arcs(layer: String)
  /// A polyline of a drawing that is open.
  case openPolyline(layer: String)
  /// A drawing without a polyline; what else there is.
  case noPolylines(others: [String])
  /// A layer was asked for that is not there, or in a format where none can be.
  case layerMissing(String, known: [String])
  case withoutLayers(FeatureFormat)
  /// Neither the file nor the user names the coordinate system.
  case systemMissing(FeatureFormat)
  case archiveWithoutKML
  case archiveWithSeveral([String])
  case archive(SpreadsheetProblem)
  /// A file that has to be beside it, by its ending.
  case companionMissing(String)
  /// A GeoPackage that another program has open.
  case stillOpen
  /// What GDAL complained of.
  case library(LibraryMessage)
  case process(ForeignProcess.Failure)
  /// GDAL has read more or fewer than there are.
  case featuresLost(inFile: Int, read: Int)
  case ringsLost(inFile: Int, read: Int)
  case positionsLost(numbers: Int, read: Int)
  /// A feature that is a note only; a warning.
  case featureWithoutGeometry
  /// A point beside an area, which only marks it; a warning.
  case markPassedOver
  /// What a drawing holds beside polylines, by type; a warning.
  case othersPassedOver([String])
  /// A closed line inside another; a warning.
  case nestedPolyline(String, inside: String)
  /// Features of several coordinate systems.
  case severalSystems([String])
}
