import Heritage

/// What a text says of geometries: counted, and as far as it can be told from the text alone, checked.
extension XMLSource {
  func startInside(
    _ name: String, _ tag: StartTag, _ parent: Element?, _ place: SourcePosition
  ) {
    if let system = Self.attribute("srsName", of: tag) { feature?.systems.append(system) }
    guard geometryDepth != nil else {
      if Self.hasReference(tag) { feature?.hasReference = true }
      guard GeometryElement.isGeometry(name) else {
        // A geometry of a kind that is not known here.
        if GeometryElement.rings.contains(name) || GeometryElement.polygons.contains(name) {
          let kind = GeometryElement.rings.contains(name) ? name : parent?.name ?? name
          refuse(.feature(.geometryType(kind)), at: place)
        }
        return
      }
      geometryDepth = stack.count
      markStart = name == "Point" ? bytesPassed : nil
      feature?.hasGeometry = true
      isInArea = !GeometryElement.others.contains(name)
      if isInArea { feature?.areas.append(parent?.name ?? name) }
      return
    }
    if Self.hasReference(tag) { refuse(.feature(.foreign(.referenceInside)), at: place) }
    guard GeometryElement.isKnown(name) else {
      return refuse(.feature(.geometryType(name)), at: place)
    }
    if GeometryElement.rings.contains(name) {
      feature?.rings += 1
      ring = RingNumbers()
    }
    // Curves, and lines that share their ends, have other numbers of positions.
    if GeometryElement.curves.contains(name) || name.hasPrefix("curveMember") {
      feature?.isUncounted = true
    }
    let isOuter = GeometryElement.outerBoundaries.contains(name)
    guard isOuter || GeometryElement.innerBoundaries.contains(name) else { return }
    feature?.boundaries += 1
    if isOuter, stack.count > 1 { stack[stack.count - 2].outerBoundaries += 1 }
  }

  func endInGeometry(_ element: Element) {
    if GeometryElement.coordinates.contains(element.name) { countNumbers(of: element) }
    // A ring of curves has its ends in several places.
    if element.name == "LinearRing", feature?.isUncounted == false, let problem = ring.problem {
      refuse(.geometry(problem), at: element.position)
    }
    if GeometryElement.polygons.contains(element.name), element.outerBoundaries != 1 {
      refuse(
        .feature(.foreign(.outerBoundaries(element.outerBoundaries, of: element.name))),
        at: element.position)
    }
    guard let depth = geometryDepth, stack.count < depth else { return }
    geometryDepth = nil
    if let start = markStart { featureMarks.append(start..<max(bytesPassed, start)) }
  }

  /// Every coordinate has to be a number: GDAL takes the 0 it makes of a word.
  private func countNumbers(of element: Element) {
    let isText = element.name == "coordinates"
    guard !element.hasSigns else {
      feature?.isUncounted = true
      return
    }
    var count = 0
    var tuples = CoordinateTuples()
    let parts = text.bytes.split(
      omittingEmptySubsequences: false, whereSeparator: { isText && $0 == UInt8(ascii: ",") })
    for (index, part) in parts.enumerated() {
      if index > 0 { tuples.comma() }
      for token in part.split(whereSeparator: TextBuffer.isSpace) {
        let number = token.withUnsafeBufferPointer { CoordinateParser.number($0) }
        guard let number else {
          return refuse(
            .geometry(.notANumber(String(decoding: token.prefix(80), as: UTF8.self))),
            at: element.position)
        }
        ring.append(number)
        tuples.number()
        count += 1
      }
    }
    tuples.finish()
    if isText, tuples.hasLonely {
      refuse(.geometry(.oddCount(1)), at: element.position)
    }
    if isInArea { feature?.numbers += count } else { feature?.otherNumbers += count }
  }

  static let signs = ["decimal", "cs", "ts"]

  static func attribute(_ name: String, of tag: StartTag) -> String? {
    let attributes = tag.attributes
    for index in 0..<attributes.count
    where attributes.name(at: index) == name && attributes.prefix(at: index) == nil {
      return attributes.value(at: index)
    }
    return nil
  }

  /// Whether an element stands for one that is somewhere else (`xlink:href`).
  static func hasReference(_ tag: StartTag) -> Bool {
    let attributes = tag.attributes
    return (0..<attributes.count).contains {
      attributes.name(at: $0) == "href" && attributes.prefix(at: $0) != nil
    }
  }
}
