import Heritage

/// Reads files of geometry: those of other programs by GDAL, in a process of its own, and surveyors' tables of vertices
/// (拐点坐标表) itself.
package enum FeatureFile {
  /// Bytes of a file that is read whole.
  static let byteLimit = 256 << 20

  /// Everything that is wrong with the file stands in the result.
  ///
  /// - Parameters:
  ///   - bytes: the file, whole.
  ///   - options: what the user says of the file.
  ///   - companion: the bytes of the file beside it that has another ending, such as `dbf`; `nil` where there is none.
  /// - Throws: `SharedLibraryError` where a library is missing, ``ExchangeFailure`` where the XML parser cannot be had.
  package static func read(
    _ bytes: [UInt8], file: String, options: FeatureFileOptions = FeatureFileOptions(),
    limits: ImportLimits = ImportLimits(),
    companion: (String) -> [UInt8]? = { _ in nil }
  ) throws -> FeatureReading {
    let start = SourcePosition(file: file, line: 1, column: 1)
    let format = FeatureFormat(prefix: Array(bytes.prefix(1 << 16)))
    if format == nil || format == .vertexTable, let kind = FileKind(mark: bytes) {
      var reading = FeatureReading(format: .gml, limits: limits)
      reading.fail(.feature(.foreign(.otherKind(kind))), at: start)
      return reading
    }
    guard let format else {
      var reading = FeatureReading(format: .gml, limits: limits)
      reading.fail(.feature(.unknownFormat), at: start)
      return reading
    }
    guard bytes.count <= byteLimit else {
      var reading = FeatureReading(format: format, limits: limits)
      reading.fail(.limit(.bytes(byteLimit)), at: start)
      return reading
    }
    if format == .landExchange, options.layer == nil {
      return LandExchangeText.read(bytes, file: file, limits: limits)
    }
    if format == .vertexTable, options.layer == nil {
      return try VertexTable.read(bytes, file: file, options: options, limits: limits)
    }
    return try ForeignFile(
      format: format, bytes: bytes, file: file, options: options, limits: limits
    ).read(companion: companion)
  }

  /// What the text of a file says by our own count, without asking GDAL: no feature comes of it. Fuzzing goes through
  /// it at its own pace.
  ///
  /// - Throws: as ``read(_:file:options:limits:companion:)``.
  package static func counted(
    _ bytes: [UInt8], file: String, limits: ImportLimits = ImportLimits(),
    companion: (String) -> [UInt8]? = { _ in nil }
  ) throws -> FeatureReading? {
    guard let format = FeatureFormat(prefix: Array(bytes.prefix(1 << 16))),
      ![.vertexTable, .landExchange].contains(format)
    else { return nil }
    var foreign = ForeignFile(
      format: format, bytes: bytes, file: file, options: FeatureFileOptions(), limits: limits)
    foreign.asksGDAL = false
    return try foreign.read(companion: companion)
  }
}
