import Heritage

/// Goes through KML 2.2 (OGC 12-007) or a GML feature collection by the parser's events, in one pass, and tells of each
/// feature what the text says: its name, its properties, its place, and what its geometry is made of, counted.
final class XMLSource: SAXDelegate {
  private let file: String
  let isKML: Bool
  var reading: FeatureReading
  private(set) var features: [SourceFeature] = []
  var stack: [Element] = []
  var text = TextBuffer()
  var feature: SourceFeature?
  private var featureDepth = 0
  /// How deep the outermost geometry that is open stands; `nil` outside of one.
  var geometryDepth: Int?
  /// Whether that one may be an area.
  var isInArea = false
  /// Where in the text a point begins that stands in a property of its own.
  var markStart: Int?
  /// Such points of the feature that is open, and of all that are areas otherwise.
  var featureMarks: [Range<Int>] = []
  private(set) var marks: [Range<Int>] = []
  /// The ring that is open.
  var ring = RingNumbers()
  /// What is said outside of features: names and descriptions of the document and its folders.
  private(set) var remarks: [String] = []
  /// What a KML document says stands in another file (NetworkLink), and where it says so.
  private(set) var links: [(href: String, position: SourcePosition)] = []
  private var link: SourcePosition?
  /// Whether the document is one geometry of GML and no feature.
  private(set) var isBareGeometry = false
  private var containers: [Int] = [0]
  private var containerCount = 0
  private var layers: [String: Int] = [:]
  private var syntaxFault: XMLFault?
  private var syntaxPlace = SyntaxPlace()
  private var hasRoot = false
  /// Bytes of the text up to the event that is handled.
  var bytesPassed = 0

  struct Element {
    let name: String
    /// Attribute `name`, by which KML names its data.
    let label: String?
    let position: SourcePosition
    var hasChildren = false
    /// Of a polygon.
    var outerBoundaries = 0
    /// Whether it stands in what is no geometry though it looks like one.
    var isBox = false
    /// Coordinates whose signs between numbers the file names itself (GML 2: decimal, cs, ts).
    var hasSigns = false
  }

  init(file: String, format: FeatureFormat, limits: ImportLimits) {
    self.file = file
    isKML = format == .kml
    reading = FeatureReading(format: format, limits: limits)
  }

  func read(_ bytes: [UInt8]) throws(ExchangeFailure) {
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
    let (line, column) = parser.tagPosition
    let place = SourcePosition(file: file, line: line, column: column)
    bytesPassed = parser.bytesPassed
    hasRoot = true
    guard stack.count < reading.limits.depth else {
      reading.fail(.limit(.depth(reading.limits.depth)), at: place)
      return parser.stop()
    }
    let name = tag.localNameText
    let parent = stack.last
    if !stack.isEmpty { stack[stack.count - 1].hasChildren = true }
    var element = Element(name: name, label: Self.attribute("name", of: tag), position: place)
    element.isBox = parent?.isBox == true || GeometryElement.boxes.contains(name)
    element.hasSigns =
      name == "coordinates" && Self.signs.contains { Self.attribute($0, of: tag) != nil }
    stack.append(element)
    text.clear()
    if feature == nil { startOutside(name, tag, parent?.name, place) }
    if feature != nil, !element.isBox { startInside(name, tag, parent, place) }
  }

  private func startOutside(
    _ name: String, _ tag: StartTag, _ parent: String?, _ place: SourcePosition
  ) {
    if !isKML, Self.isPage(name, tag) { reading.report(.feature(.foreign(.pageOnly)), at: place) }
    if !isKML, Self.members.contains(name), Self.hasReference(tag) {
      reading.report(.feature(.foreign(.referenceInside)), at: place)
    }
    if isKML {
      if name == "Folder" || name == "Document" {
        containerCount += 1
        containers.append(containerCount)
      }
      if name == "NetworkLink" { link = place }
      if name == "Placemark" { open(layer: containers.last ?? 0, at: place) }
    } else if parent == nil, GeometryElement.isGeometry(name) {
      isBareGeometry = true
      open(layer: 0, at: place)
    } else if Self.members.contains(parent ?? "") {
      let layer = layers[name] ?? layers.count
      layers[name] = layer
      open(layer: layer, at: place)
    }
  }

  /// Whether a server says that there is more than it sends (WFS 2.0).
  private static func isPage(_ name: String, _ tag: StartTag) -> Bool {
    guard name == "FeatureCollection" else { return name == "truncatedResponse" }
    guard let matched = attribute("numberMatched", of: tag).flatMap({ Int($0) }),
      let returned = attribute("numberReturned", of: tag).flatMap({ Int($0) })
    else { return false }
    return matched > returned
  }

  func end(_ tag: EndTag, in parser: PushParser) {
    guard let element = stack.popLast() else { return }
    bytesPassed = parser.bytesPassed
    if feature != nil, !element.isBox {
      if geometryDepth != nil {
        endInGeometry(element)
      } else if !element.hasChildren, let value = text.line {
        note(value, of: element)
      }
    } else if feature == nil, !element.hasChildren, let value = text.line, remarks.count < 1000 {
      let label = element.name == "value" ? stack.last?.label : element.label
      remarks.append(label.map { "\($0)=\(value)" } ?? value)
    }
    if let place = link, element.name == "href", let href = text.line {
      links.append((href, place))
      link = nil
    }
    text.clear()
    if feature != nil, stack.count == featureDepth { close() }
    if isKML, feature == nil, element.name == "Folder" || element.name == "Document" {
      containers.removeLast()
    }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>, in parser: PushParser) {
    text.append(bytes)
    guard text.bytes.count > 64 * reading.limits.vertices else { return }
    let (line, column) = parser.tagPosition
    reading.fail(
      .limit(.textLength(64 * reading.limits.vertices)),
      at: SourcePosition(file: file, line: line, column: column))
    parser.stop()
  }

  func markupSkipped(in parser: PushParser) {}

  func documentType(_ name: String, in parser: PushParser) {
    let (line, column) = parser.tagPosition
    reading.fail(
      .document(name.lowercased() == "html" ? .webPage : .documentType),
      at: SourcePosition(file: file, line: line, column: column))
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

  private func open(layer: Int, at place: SourcePosition) {
    var opened = SourceFeature(
      DeliveredFeature(ordinal: reading.nextOrdinal, position: place))
    opened.layer = layer
    feature = opened
    featureDepth = stack.count - 1
  }

  private func close() {
    guard let closed = feature else { return }
    if !closed.areas.isEmpty, !featureMarks.isEmpty {
      marks += featureMarks
      reading.report(.feature(.foreign(.markPassedOver)), at: closed.feature.position)
    }
    featureMarks = []
    feature = nil
    geometryDepth = nil
    if features.count < reading.limits.records {
      features.append(closed)
    } else if !reading.isBroken {
      reading.fail(
        .feature(.tooManyFeatures(limit: reading.limits.records)), at: closed.feature.position)
    }
  }

  private func note(_ value: String, of element: Element) {
    // <Data name="区划"><value>P1</value></Data>, <SimpleData name="区划">P1</SimpleData>
    let label = element.name == "value" ? stack.last?.label : element.label
    if label == nil, element.name == "name", feature?.feature.name == nil {
      feature?.feature.name = value
    }
    feature?.feature.properties[label ?? element.name] = value
  }

  /// Says what is wrong with the feature that is open, once.
  func refuse(_ problem: ExchangeProblem, at place: SourcePosition) {
    guard feature?.isRefused == false else { return }
    feature?.isRefused = true
    reading.report(problem, at: place)
  }
}
