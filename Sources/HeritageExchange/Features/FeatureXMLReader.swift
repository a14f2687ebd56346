import Heritage

/// Reads KML 2.2 (OGC 12-007) and GML 3.2 feature collections by the parser's events, in one pass. What is neither a
/// feature, a value of it, nor a geometry is passed over.
///
/// KML has one reference system, WGS 84 with longitude first; GML names it with every geometry.
final class FeatureXMLReader: SAXDelegate {
  private let file: String
  private let isKML: Bool
  private var reading: FeatureReading
  private var stack: [Element] = []
  private var text = TextBuffer()
  private var feature: DeliveredFeature?
  private var featureDepth = 0
  private var geometry: FeatureGeometryBuilder
  private var shapes: [DeliveredGeometry.Shape] = []
  private var srsName = ""
  private var syntaxFault: XMLFault?
  private var syntaxPlace = SyntaxPlace()
  private var hasRoot = false
  private var isRefused = false

  private struct Element {
    let name: String
    /// Attribute `name`, by which KML names its data.
    let label: String?
    var hasChildren = false
  }

  static func read(
    _ bytes: [UInt8], file: String, format: FeatureFormat, limits: ImportLimits
  ) throws(ExchangeFailure) -> FeatureReading {
    let reader = FeatureXMLReader(file, format, limits)
    try reader.read(bytes)
    return reader.reading
  }

  private init(_ file: String, _ format: FeatureFormat, _ limits: ImportLimits) {
    self.file = file
    isKML = format == .kml
    reading = FeatureReading(format: format, limits: limits)
    geometry = FeatureGeometryBuilder(room: limits.vertices)
  }

  private func read(_ bytes: [UInt8]) throws(ExchangeFailure) {
    let start = SourcePosition(file: file, line: 1, column: 1)
    let problem = bytes.withUnsafeBytes { EncodingCheck.problem(inPrefix: $0) }
    if let problem { return reading.fail(.document(problem), at: start) }
    let parser = try PushParser(delegate: self)
    bytes.withUnsafeBytes { all in
      var offset = 0
      // In pieces, so that the parser's own buffer stays small.
      while offset < all.count, !parser.isStopped {
        let end = min(offset + reading.limits.chunk, all.count)
        parser.feed(UnsafeRawBufferPointer(rebasing: all[offset..<end]))
        reportSyntaxFault(in: UnsafeRawBufferPointer(rebasing: all[offset..<end]))
        offset = end
      }
      parser.finish()
      reportSyntaxFault(in: UnsafeRawBufferPointer(rebasing: all.suffix(reading.limits.chunk)))
    }
    reading.finish(file)
  }

  private func reportSyntaxFault(in bytes: UnsafeRawBufferPointer) {
    guard let fault = syntaxFault else { return }
    syntaxFault = nil
    reading.fail(
      .document(SyntaxFaultReader.problem(fault, at: syntaxPlace, in: bytes)),
      at: SourcePosition(file: file, line: max(fault.line, 1), column: max(fault.column, 1)))
  }

  // MARK: Events

  func start(_ tag: StartTag, in parser: PushParser) {
    let place = position(parser)
    hasRoot = true
    guard stack.count < reading.limits.depth else {
      reading.fail(.limit(.depth(reading.limits.depth)), at: place)
      return parser.stop()
    }
    let name = tag.localNameText
    let parent = stack.last?.name
    if !stack.isEmpty { stack[stack.count - 1].hasChildren = true }
    stack.append(Element(name: name, label: Self.attribute("name", of: tag)))
    text.clear()
    if feature == nil, isKML ? name == "Placemark" : Self.members.contains(parent ?? "") {
      open(at: place)
    }
    guard geometry.start(name, isKML: isKML) else { return }
    if feature == nil { open(at: place) }
    if feature?.geometry == nil { feature?.position = place }
    if let named = Self.attribute("srsName", of: tag) { srsName = named }
    if let dimension = Self.attribute("srsDimension", of: tag) {
      geometry.dimension = Int(dimension) ?? 2
    }
  }

  func end(_ tag: EndTag, in parser: PushParser) {
    guard let element = stack.popLast() else { return }
    if geometry.isOpen {
      endGeometry(element.name, parser)
    } else if feature != nil, !element.hasChildren, let value = text.line {
      note(value, of: element)
    }
    text.clear()
    if feature != nil, stack.count == featureDepth { close() }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>, in parser: PushParser) {
    text.append(bytes)
    guard text.bytes.count > 64 * reading.limits.vertices else { return }
    reading.fail(
      .limit(.textLength(64 * reading.limits.vertices)), at: position(parser))
    parser.stop()
  }

  func markupSkipped(in parser: PushParser) {}

  func documentType(_ name: String, in parser: PushParser) {
    reading.fail(
      .document(name.lowercased() == "html" ? .webPage : .documentType), at: position(parser))
    parser.stop()
  }

  func fault(_ fault: XMLFault, in parser: PushParser) {
    guard syntaxFault == nil else { return }
    syntaxFault = fault
    syntaxPlace = SyntaxPlace(parser, hasRoot: hasRoot, openElement: stack.last?.name)
    parser.stop()
  }

  // MARK: Features

  /// Elements of GML and WFS that features are members of.
  private static let members: Set = ["featureMember", "featureMembers", "member"]

  private func open(at place: SourcePosition) {
    feature = DeliveredFeature(ordinal: reading.nextOrdinal, position: place)
    featureDepth = stack.count - 1
    shapes = []
    srsName = isKML ? CoordinateNames.wgs84 : ""
    isRefused = false
  }

  private func close() {
    guard var closed = feature else { return }
    feature = nil
    guard !isRefused, let shape = reading.joined(shapes, at: closed.position) else { return }
    closed.geometry = DeliveredGeometry(srsName: srsName, shape: shape, position: closed.position)
    reading.add(closed)
  }

  private func note(_ value: String, of element: Element) {
    // <Data name="区划"><value>P1</value></Data>, <SimpleData name="区划">P1</SimpleData>
    let label = element.name == "value" ? stack.last?.label : element.label
    if label == nil, element.name == "name", feature?.name == nil { feature?.name = value }
    feature?.properties[label ?? element.name] = value
  }

  private func endGeometry(_ name: String, _ parser: PushParser) {
    do throws(GeometryProblem) {
      guard !isRefused else { return geometry.pass(name) }
      try geometry.end(name, text.bytes, &shapes)
    } catch {
      isRefused = true
      let place = feature?.position ?? position(parser)
      guard case .tooManyVertices = error else {
        return reading.report(.geometry(error), at: place)
      }
      // What follows is not read, so the file as a whole is not to be trusted.
      reading.fail(.geometry(error), at: place)
      parser.stop()
    }
  }

  private func position(_ parser: PushParser) -> SourcePosition {
    let (line, column) = parser.tagPosition
    return SourcePosition(file: file, line: line, column: column)
  }

  private static func attribute(_ name: String, of tag: StartTag) -> String? {
    let attributes = tag.attributes
    for index in 0..<attributes.count
    where attributes.name(at: index) == name && attributes.prefix(at: index) == nil {
      return attributes.value(at: index)
    }
    return nil
  }
}

/// Names of reference systems that a format, not a file, decides on.
enum CoordinateNames {
  /// KML: WGS 84, longitude first.
  static let wgs84 = "EPSG:4326"
}
