import Heritage
import HeritageExchange
import HeritageGeometry

/// Files of geometry, with what becomes of the geometry afterwards: placed, checked, stored, and written as a map.
enum FeatureFuzz {
  static func run(_ bytes: [UInt8]) throws {
    let parts = Parts(bytes)
    let reading = try read(parts)
    try FuzzReading.check(reading.diagnostics, lineCount: parts.lineCount)
    try check(reading)
    // GDAL may fault, or take too long; that the process could not do its part is a find.
    try FuzzFinding.unless(
      !reading.diagnostics.contains { $0.code == "E-GEO-PROCESS" }, "the reading process failed")
    try check(try read(parts, limits: tight))
    var geometries: [Geometry] = []
    for feature in reading.features {
      if let geometry = try FeatureGeometryFuzz.geometry(of: feature) {
        geometries.append(geometry)
      }
    }
    if !geometries.isEmpty {
      try MapRoundTrip.check(geometries, names: reading.features.map(\.name))
    }
  }

  /// Without GDAL.
  static func count(_ bytes: [UInt8]) throws {
    let parts = Parts(bytes)
    for limits in [ImportLimits(), tight] {
      let reading = try FeatureFile.counted(
        parts.main, file: FuzzReading.fileName, limits: limits, companion: parts.companion)
      guard let reading else { return }
      try FuzzReading.check(reading.diagnostics, lineCount: parts.lineCount)
      try FuzzFinding.unless(reading.features.isEmpty, "a feature that nobody has read")
      try FuzzFinding.unless(!reading.isBroken || reading.errorCount > 0, "broken without an error")
    }
  }

  private static let tight: ImportLimits = {
    var tight = ImportLimits()
    (tight.depth, tight.records, tight.vertices, tight.chunk, tight.diagnostics) = (8, 3, 6, 64, 3)
    return tight
  }()

  /// An input as a file with what lies beside it.
  private struct Parts {
    let main: [UInt8]
    private let beside: [String: [UInt8]]
    /// Of a Shapefile the records are counted, which have no lines.
    let lineCount: Int

    init(_ bytes: [UInt8]) {
      guard bytes.starts(with: [0x00, 0x00, 0x27, 0x0A]) else {
        (main, beside) = (bytes, [:])
        lineCount = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
        return
      }
      var parts: [[UInt8]] = []
      var rest = bytes[...]
      while let mark = rest.firstRange(of: Array("\n%%\n".utf8)) {
        parts.append(Array(rest[..<mark.lowerBound]))
        rest = rest[mark.upperBound...]
      }
      parts.append(Array(rest))
      main = parts[0]
      beside = Dictionary(uniqueKeysWithValues: zip(["shx", "dbf", "prj"], parts.dropFirst()))
      lineCount = .max
    }

    func companion(_ ending: String) -> [UInt8]? { beside[ending] }
  }

  /// A map that was written here.
  static func read(_ text: String) throws -> FeatureReading { try read(Parts(Array(text.utf8))) }

  private static func read(
    _ parts: Parts, limits: ImportLimits = ImportLimits()
  ) throws -> FeatureReading {
    try FeatureFile.read(
      parts.main, file: FuzzReading.fileName, options: FeatureFileOptions(system: "EPSG:4549"),
      limits: limits,
      companion: parts.companion)
  }

  private static func check(_ reading: FeatureReading) throws(FuzzFinding) {
    let ordinals = reading.features.map(\.ordinal)
    try FuzzFinding.unless(Set(ordinals).count == ordinals.count, "a feature twice")
    try FuzzFinding.unless(
      ordinals.allSatisfy { (1...max(1, reading.count)).contains($0) },
      "a feature that was never counted")
    try FuzzFinding.unless(
      reading.errorCount > 0 || !reading.features.isEmpty, "no feature, and no error")
    // Notes without a geometry are left out with a warning.
    try FuzzFinding.unless(
      reading.errorCount > 0 || reading.warningCount > 0
        || reading.features.count == reading.count,
      "features left out without a word")
    try FuzzFinding.unless(!reading.isBroken || reading.errorCount > 0, "broken without an error")
    try FuzzFinding.unless(
      reading.features.count <= reading.limits.records, "more features than allowed")
  }
}
