import Heritage
import SharedLibraries

/// A file of another program: how GDAL is asked for it, and what its text says by our own count.
struct ForeignFile {
  let format: FeatureFormat
  let bytes: [UInt8]
  let file: String
  let options: FeatureFileOptions
  let limits: ImportLimits
  /// Whether GDAL reads it, too.
  var asksGDAL = true

  /// What the file says by our own count.
  struct Source {
    var reading: FeatureReading
    /// `nil` for a format that is not looked into: then what GDAL counts stands.
    var features: [SourceFeature]?
    /// What it says of all its features together.
    var remarks: [String] = []
    /// Words of a shifted system anywhere in the file.
    var signs: [ShiftSigns.Sign] = []
    /// The system that the text names, where GDAL may take another without a word.
    var system: String?

    /// The limit on vertices, where there are more.
    func vertexLimit(_ limits: ImportLimits) -> Int? {
      let count = (features ?? []).reduce(0) { $0 + ($1.numbers + $1.otherNumbers) / 3 }
      return count > limits.vertices ? limits.vertices : nil
    }
  }

  func read(companion: (String) -> [UInt8]?) throws -> FeatureReading {
    if options.layer != nil, !format.hasLayers {
      return failed(.feature(.foreign(.withoutLayers(format))))
    }
    switch format {
    case .kmz: return try readArchive()
    case .kml, .gml: return try readXML()
    default: break
    }
    var reading =
      switch format {
      case .shapefile: try readShapefile(companion)
      case .geoPackage: try readGeoPackage(companion)
      case .dxf: try readDrawing()
      default: try readGeoJSON()
      }
    reading.finish(file)
    return reading
  }

  var start: SourcePosition { SourcePosition(file: file, line: 1, column: 1) }

  func failed(_ problem: ExchangeProblem) -> FeatureReading {
    var reading = FeatureReading(format: format, limits: limits)
    reading.fail(problem, at: start)
    return reading
  }

  private func request(
    _ driver: ForeignDriver, _ files: [ForeignRequest.File], openOptions: [String] = [],
    settings: [String] = []
  ) -> ForeignRequest {
    ForeignRequest(
      driver: driver, openOptions: openOptions, settings: settings, files: files,
      limit: limits.records + 1)
  }

  /// Lets GDAL read while `count` goes through the text, and puts both together.
  private func join(
    _ request: ForeignRequest, _ count: () throws -> Source
  ) throws -> FeatureReading {
    guard asksGDAL else { return try count().reading }
    do {
      let process = try ForeignProcess(request)
      let source = try count()
      // What is not well-formed is said of its own place; GDAL's words would say it again.
      if source.reading.isBroken || source.features?.isEmpty == true { return source.reading }
      if let limit = source.vertexLimit(limits) {
        var reading = source.reading
        reading.fail(.geometry(.tooManyVertices(limit: limit)), at: start)
        return reading
      }
      var reading = ForeignJoin(
        source.reading, system: options.system, stated: source.system, layer: options.layer,
        file: file
      )
      .joined(source.features, try process.answer())
      // The name that a file was given is a sign of what it is.
      let signs = ShiftSigns.unexplained(
        source.signs, by: source.features?.map(\.feature) ?? reading.features)
      reading.remark(source.remarks + signs + [String(file.split(separator: "/").last ?? "")])
      return reading
    } catch ForeignProcess.Failure.libraryMissing {
      throw SharedLibraryError.missing(.gdal, reason: "libgdal.so")
    } catch let failure as ForeignProcess.Failure {
      return failed(.feature(.foreign(.process(failure))))
    }
  }

  // MARK: Formats

  private func readXML() throws -> FeatureReading {
    let problem = bytes.withUnsafeBytes { EncodingCheck.problem(inPrefix: $0) }
    if let problem { return failed(.document(problem)) }
    let source = XMLSource(file: file, format: format, limits: limits)
    guard let text = PlainText.xml(bytes) else {
      // The parser finds the place.
      try source.read(bytes)
      if !source.reading.isBroken {
        source.reading.fail(.document(.undecodable(likely: nil)), at: start)
      }
      return source.reading
    }
    guard format == .kml else { return try readGML(source, text) }
    var (reading, links) = try readKML(source, text)
    for link in links { reading.report(.feature(.foreign(.linkedFile)), at: link.position) }
    reading.finish(file)
    return reading
  }

  /// A document with what it says stands elsewhere.
  func readKML(
    _ source: XMLSource, _ text: [UInt8]
  ) throws -> (FeatureReading, links: [(href: String, position: SourcePosition)]) {
    let asked = request(.libKML, [ForeignRequest.File(name: "file.kml", bytes: text)])
    let reading = try join(asked) {
      try source.read(text)
      return Source(
        reading: source.reading, features: source.features,
        remarks: source.remarks, signs: ShiftSigns.found(in: text))
    }
    return (reading, source.links)
  }

  /// GDAL takes the last geometry of a feature for its only one: a point beside an area is made blank before.
  private func readGML(_ source: XMLSource, _ text: [UInt8]) throws -> FeatureReading {
    try source.read(text)
    if source.reading.isBroken { return source.reading }
    var text = text
    for mark in source.marks {
      // No `<` stands inside of a tag, so the last one before is the tag's own.
      let first = text[..<mark.lowerBound].lastIndex(of: UInt8(ascii: "<")) ?? mark.lowerBound
      let last = text[(mark.upperBound - 1)...].firstIndex(of: UInt8(ascii: ">")) ?? first
      for index in first..<max(last + 1, first) { text[index] = UInt8(ascii: " ") }
    }
    if source.isBareGeometry { text = Self.member(of: text) }
    let asked = request(
      .gml, [ForeignRequest.File(name: "file.gml", bytes: text)],
      openOptions: ["DOWNLOAD_SCHEMA=NO", "WRITE_GFS=NO"])
    let signs = ShiftSigns.found(in: text)
    var reading = try join(asked) {
      Source(
        reading: source.reading, features: source.features, remarks: source.remarks, signs: signs)
    }
    reading.finish(file)
    return reading
  }

  /// A document that is one geometry as the only member of a collection, which is all that GDAL reads.
  private static func member(of text: [UInt8]) -> [UInt8] {
    let declaration = Array("?>".utf8)
    let body =
      text.starts(with: "<?xml".utf8)
      ? text.firstRange(of: declaration).map { text[$0.upperBound...] } ?? text[...] : text[...]
    let head = """
      <FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2"><gml:featureMember><feature><geometry>
      """
    let tail = "</geometry></feature></gml:featureMember></FeatureCollection>"
    return Array(head.utf8) + body + Array(tail.utf8)
  }

  private func readGeoJSON() throws -> FeatureReading {
    guard let text = PlainText.text(bytes) else {
      return failed(.document(.undecodable(likely: nil)))
    }
    let asked = request(.geoJSON, [ForeignRequest.File(name: "file.geojson", bytes: text)])
    return try join(asked) {
      let source = GeoJSONSource.read(text, file: file, limits: limits)
      return Source(
        reading: source.reading, features: source.features,
        remarks: source.remarks, signs: ShiftSigns.found(in: text), system: source.system)
    }
  }

  private func readShapefile(
    _ companion: (String) -> [UInt8]?
  ) throws -> FeatureReading {
    guard let index = companion("shx") else {
      return failed(.feature(.foreign(.companionMissing("shx"))))
    }
    let table = companion("dbf")
    var files = [
      ForeignRequest.File(name: "file.shp", bytes: bytes),
      ForeignRequest.File(name: "file.shx", bytes: index),
    ]
    if let table { files.append(ForeignRequest.File(name: "file.dbf", bytes: table)) }
    let code = companion("cpg")
    for (ending, content) in [("prj", companion("prj")), ("cpg", code)] {
      if let content { files.append(ForeignRequest.File(name: "file.\(ending)", bytes: content)) }
    }
    let asked = request(
      .shapefile, files, openOptions: code == nil ? table.map(Self.encoding) ?? [] : [])
    return try join(asked) {
      let (reading, features) = ShapefileSource.read(
        bytes, index: index, table: table, file: file, limits: limits)
      let system = companion("prj").map { String(decoding: $0.prefix(1000), as: UTF8.self) }
      return Source(
        reading: reading, features: features, remarks: [system].compactMap(\.self),
        system: system?.trimmed)
    }
  }

  /// The encoding of a table that names none: UTF-8 where it can be, else what Chinese programs write.
  private static func encoding(of table: [UInt8]) -> [String] {
    guard table.count > 32, table[29] == 0 else { return [] }
    let isUTF8 = String(validating: table.dropFirst(32), as: UTF8.self) != nil
    return [isUTF8 ? "ENCODING=UTF-8" : "ENCODING=GB18030"]
  }

  private func readGeoPackage(
    _ companion: (String) -> [UInt8]?
  ) throws -> FeatureReading {
    // What its program has not yet written into the file itself stands beside it.
    if companion("gpkg-wal")?.isEmpty == false || companion("gpkg-journal")?.isEmpty == false {
      return failed(.feature(.foreign(.stillOpen)))
    }
    var bytes = bytes
    // Bytes 18 and 19 say that there is a log beside it (2); GDAL sees none, and reads without (1).
    if bytes.count > 19, bytes[18] == 2, bytes[19] == 2 { (bytes[18], bytes[19]) = (1, 1) }
    let asked = request(.geoPackage, [ForeignRequest.File(name: "file.gpkg", bytes: bytes)])
    return try join(asked) {
      Source(
        reading: FeatureReading(format: format, limits: limits), features: nil,
        signs: ShiftSigns.found(in: bytes))
    }
  }

  private func readDrawing() throws -> FeatureReading {
    // From 2007 on drawings are UTF-8, before in the encoding of the computer; either becomes UTF-8.
    let text = PlainText.text(bytes) ?? bytes
    let source = DXFSource.read(text, file: file, layer: options.layer, limits: limits)
    if source.reading.isBroken { return source.reading }
    let asked = request(
      .dxf, [ForeignRequest.File(name: "file.dxf", bytes: source.polylines)],
      settings: ["DXF_ENCODING", "UTF-8"])
    return try join(asked) {
      Source(
        reading: source.reading, features: source.features, signs: ShiftSigns.found(in: text))
    }
  }
}
