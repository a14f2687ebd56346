import Heritage
import HeritageExchange
import HeritageGeometry

/// Files of geometry, with what becomes of the geometry afterwards: placed, checked, stored, and written as a map.
enum FeatureFuzz {
  static func run(_ bytes: [UInt8]) throws {
    let reading = try read(bytes)
    let lineCount = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
    try FuzzReading.check(reading.diagnostics, lineCount: lineCount)
    try check(reading)
    var tight = ImportLimits()
    (tight.depth, tight.records, tight.vertices, tight.chunk, tight.diagnostics) = (8, 3, 6, 64, 3)
    try check(try read(bytes, limits: tight))
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

  static func read(
    _ bytes: [UInt8], limits: ImportLimits = ImportLimits()
  ) throws -> FeatureReading {
    try FeatureFile.read(bytes, file: FuzzReading.fileName, system: "EPSG:4549", limits: limits)
  }

  private static func check(_ reading: FeatureReading) throws(FuzzFinding) {
    let ordinals = reading.features.map(\.ordinal)
    try FuzzFinding.unless(Set(ordinals).count == ordinals.count, "a feature twice")
    try FuzzFinding.unless(
      ordinals.allSatisfy { (1...max(1, reading.count)).contains($0) },
      "a feature that was never counted")
    try FuzzFinding.unless(
      reading.errorCount > 0 || !reading.features.isEmpty, "no feature, and no error")
    try FuzzFinding.unless(
      reading.errorCount > 0 || reading.features.count == reading.count,
      "features left out without an error")
    try FuzzFinding.unless(!reading.isBroken || reading.errorCount > 0, "broken without an error")
    try FuzzFinding.unless(
      reading.features.count <= reading.limits.records, "more features than allowed")
  }
}
