import Heritage

/// Counts what the main file of a Shapefile holds (ESRI Shapefile Technical Description, 1998): its records, and of each
/// its rings and positions. What was deleted in the table beside it is left out, as GDAL leaves it out.
enum ShapefileSource {
  /// Types of a polygon: plain, with heights, with measures.
  private static let areas: Set<Int> = [5, 15, 25]
  private static let noShape = 0
  private static let headerSize = 100

  static func read(
    _ bytes: [UInt8], index: [UInt8], table: [UInt8]?, file: String, limits: ImportLimits
  ) -> (FeatureReading, [SourceFeature]) {
    var reading = FeatureReading(format: .shapefile, limits: limits)
    var features: [SourceFeature] = []
    let start = SourcePosition(file: file, line: 1, column: 1)
    let isDeleted = deletions(in: table)
    let declared = 2 * bigEndian(bytes, 24)
    guard declared == bytes.count else {
      reading.fail(.feature(.foreign(.fileCut(declared: declared, actual: bytes.count))), at: start)
      return (reading, [])
    }
    // The index says which records count: an edited file may hold others.
    for (record, entry) in stride(from: headerSize, to: index.count - 7, by: 8).enumerated() {
      let offset = 2 * bigEndian(index, entry)
      let size = 2 * bigEndian(bytes, offset + 4)
      guard offset >= headerSize, size >= 4, offset + 8 + size <= bytes.count else {
        reading.fail(.feature(.foreign(.recordDamaged(record + 1))), at: start)
        return (reading, [])
      }
      guard !isDeleted(record) else { continue }
      guard features.count < limits.records else {
        reading.fail(.feature(.tooManyFeatures(limit: limits.records)), at: start)
        return (reading, [])
      }
      var feature = SourceFeature(
        DeliveredFeature(
          ordinal: reading.nextOrdinal,
          position: SourcePosition(
            file: file, line: record + 1, column: 1, cell: "第 \(record + 1) 个图形")))
      count(bytes, at: offset + 8, size, &feature)
      features.append(feature)
    }
    return (reading, features)
  }

  private static func count(
    _ bytes: [UInt8], at offset: Int, _ size: Int, _ feature: inout SourceFeature
  ) {
    let type = littleEndian(bytes, offset)
    feature.hasGeometry = type != noShape
    guard areas.contains(type), size >= 44 else { return }
    feature.areas = ["shape"]
    feature.rings = littleEndian(bytes, offset + 36)
    feature.boundaries = feature.rings
    feature.numbers = 2 * littleEndian(bytes, offset + 40)
  }

  /// Which rows of the dBASE table are marked as deleted.
  private static func deletions(in table: [UInt8]?) -> (Int) -> Bool {
    guard let table, table.count >= 32 else { return { _ in false } }
    let header = Int(table[8]) | Int(table[9]) << 8
    let row = Int(table[10]) | Int(table[11]) << 8
    return { index in
      let place = header + index * row
      return row > 0 && place < table.count && table[place] == UInt8(ascii: "*")
    }
  }

  private static func bigEndian(_ bytes: [UInt8], _ offset: Int) -> Int {
    guard offset + 4 <= bytes.count else { return 0 }
    return bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func littleEndian(_ bytes: [UInt8], _ offset: Int) -> Int {
    guard offset + 4 <= bytes.count else { return 0 }
    return bytes[offset..<(offset + 4)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
