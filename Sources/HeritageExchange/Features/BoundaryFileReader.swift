package import Heritage

/// Reads boundaries from a file of geometry as records of an import, with the same summary as any other file.
package struct BoundaryFileReader {
  private let limits: ImportLimits

  package init(limits: ImportLimits = ImportLimits()) { self.limits = limits }

  /// - Parameters:
  ///   - options: what the user says of the file.
  ///   - companion: the bytes of the file beside it that has another ending.
  ///   - record: makes the record of a feature.
  ///   - handler: is called for each record; what it throws is thrown on.
  package func read(
    _ bytes: [UInt8], fileName: String, options: FeatureFileOptions,
    companion: (String) -> [UInt8]?,
    record: (DeliveredFeature) throws -> BoundaryRecord,
    handler: (ImportedRecord) throws -> Void
  ) throws -> ImportSummary {
    let reading = try FeatureFile.read(
      bytes, file: fileName, options: options, limits: limits, companion: companion)
    var summary = ImportSummary()
    summary.kind = .register
    summary.byteCount = bytes.count
    summary.recordCount = reading.count
    summary.diagnostics = reading.diagnostics
    summary.errorCount = reading.errorCount
    summary.warningCount = reading.warningCount
    summary.fileErrorCount = reading.isBroken ? reading.errorCount : 0
    summary.isCutShort = reading.isBroken
    let kept = Set(reading.features.map(\.ordinal))
    summary.refused = (1..<(reading.count + 1)).filter { !kept.contains($0) }.map {
      RefusedRecord(ordinal: $0, code: nil, diagnostics: [])
    }
    for feature in reading.features {
      try handler(
        ImportedRecord(
          record: .boundary(record(feature)), ordinal: feature.ordinal, isRefused: false))
    }
    return summary
  }
}
