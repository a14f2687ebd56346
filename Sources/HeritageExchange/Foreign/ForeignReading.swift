/// What GDAL reads of a file that another program has written, as the reading process hands it over: layer by layer,
/// coordinates as they stand in the file, easting or longitude first where GDAL knows the system.
struct ForeignReading: Hashable, Sendable {
  var layers: [Layer] = []
  /// What GDAL complained of, in its own words. Each is a reason to refuse the file.
  var messages: [Message] = []

  struct Layer: Hashable, Sendable {
    var name: String
    var reference: Reference?
    var features: [Feature] = []
  }

  /// The coordinate reference system of a layer.
  struct Reference: Hashable, Sendable {
    /// What the file calls it.
    var name: String
    /// Number in the EPSG register; `nil` where it is none of those.
    var code: Int?
    /// Whether the first number of a pair is the easting or longitude.
    var isEastFirst: Bool
  }

  struct Feature: Hashable, Sendable {
    var id: Int64
    /// One for each property that holds a geometry; without parts where it is empty.
    var geometries: [[Part]] = []
    /// What the file says of it beside its geometry, by the file's own names, in their order.
    var properties: [Property] = []
  }

  struct Property: Hashable, Sendable {
    var name: String
    var value: String
  }

  /// A single geometry of the ones that a feature is made of. Flat pairs of numbers, in the units of the system.
  enum Part: Hashable, Sendable {
    case point([Double])
    case line([Double])
    /// Rings, the shell first, each closed.
    case area([[Double]])
    /// What is none of these, by its number in the standard (ISO 13249-3).
    case other(Int)
  }

  struct Message: Hashable, Sendable {
    /// 2 a warning, 3 a failure, 4 the end.
    var severity: Int
    var text: String
  }
}
