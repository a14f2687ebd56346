import Heritage

/// What the text of a file says of a feature, counted by this program itself: what GDAL makes of it is held against this,
/// since GDAL leaves some things out without a word.
struct SourceFeature {
  /// Name, properties and place; the geometry comes from GDAL.
  var feature: DeliveredFeature
  /// The layer that GDAL puts it into, by the order of layers.
  var layer = 0
  /// Outermost geometries that are areas, by the names of the properties they stand in.
  var areas: [String] = []
  /// Rings, and what encloses one: outer and inner boundaries.
  var rings = 0
  var boundaries = 0
  /// Numbers of the coordinates of its areas, and of its points and lines.
  var numbers = 0
  var otherNumbers = 0
  /// Whether the numbers say nothing of how many positions there are: of curves, and where the file has signs of its own
  /// between numbers.
  var isUncounted = false
  /// The systems that its geometries name.
  var systems: [String] = []
  /// Whether it has anything that is a geometry, an empty one too.
  var hasGeometry = false
  /// Whether something of it stands elsewhere (`xlink:href`).
  var hasReference = false
  /// Whether a line of a drawing is closed.
  var isClosed = false
  /// Something is wrong with it that was said already.
  var isRefused = false

  init(_ feature: DeliveredFeature) { self.feature = feature }
}
