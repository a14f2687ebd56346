import Heritage

/// Puts together what GDAL has read and what the text says by our own count. Whatever the two do not agree on is refused:
/// GDAL drops rings, parts and whole features of some files without a word.
struct ForeignJoin {
  private(set) var reading: FeatureReading
  let system: String?
  let stated: String?
  private let layer: String?
  private let file: String

  /// - Parameters:
  ///   - system: what the user says of a file that names no system.
  ///   - stated: the system that the text names, as it names it.
  ///   - layer: the only layer that is meant; `nil`: all.
  init(
    _ reading: FeatureReading, system: String?, stated: String?, layer: String?, file: String
  ) {
    self.reading = reading
    self.system = system
    self.stated = stated
    self.layer = layer
    self.file = file
  }

  /// A feature of GDAL with its layer.
  private struct Read {
    let layer: ForeignReading.Layer
    let feature: ForeignReading.Feature
  }

  /// - Parameter sources: `nil` where the file was not counted.
  func joined(
    _ sources: [SourceFeature]?, _ answer: ForeignReading
  ) -> FeatureReading {
    var joining = self
    joining.join(sources, answer)
    return joining.reading
  }

  private mutating func join(_ sources: [SourceFeature]?, _ answer: ForeignReading) {
    let start = SourcePosition(file: file, line: 1, column: 1)
    // A ring that was found open here, with its place, is no reason to refuse the others.
    let isKnown = sources?.contains(where: \.isRefused) == true
    let messages = answer.messages.map { LibraryMessage($0.text) }
    let unknown = messages.filter {
      !(isKnown && $0.isOfOneRing) && !(reading.format == .geoPackage && $0.isOfColumns)
    }
    guard unknown.isEmpty else {
      guard reading.errorCount == 0 else { return }
      for message in unknown { reading.fail(.feature(.foreign(.library(message))), at: start) }
      return
    }
    let read = answer.layers.flatMap { layer in
      layer.features.map { Read(layer: layer, feature: $0) }
    }
    let sources = sources ?? counted(read)
    let positions = read.flatMap(\.feature.geometries).joined().reduce(0) { $0 + $1.positionCount }
    guard positions <= reading.limits.vertices else {
      return reading.fail(
        .geometry(.tooManyVertices(limit: reading.limits.vertices)), at: start)
    }
    guard sources.count == read.count else {
      return reading.fail(
        .feature(.foreign(.featuresLost(inFile: sources.count, read: read.count))), at: start)
    }
    // GDAL goes layer by layer.
    let order = sources.indices.sorted { (sources[$0].layer, $0) < (sources[$1].layer, $1) }
    let pairs = zip(order, read).map { (index: $0, read: $1, layer: layerName(sources[$0], $1)) }
    guard let layer else { return deliver(pairs.map { ($0.index, $0.read) }, of: sources) }
    let chosen = pairs.filter { $0.layer == layer }.map { ($0.index, $0.read) }
    guard chosen.isEmpty else { return deliver(chosen, of: sources) }
    reading.fail(
      .feature(.foreign(.layerMissing(layer, known: Set(pairs.map(\.layer)).sorted()))), at: start)
  }

  private func layerName(_ source: SourceFeature, _ read: Read) -> String {
    source.feature.properties[DXFSource.layerName] ?? read.layer.name
  }

  private mutating func deliver(_ pairs: [(index: Int, read: Read)], of sources: [SourceFeature]) {
    if !reading.format.namesItsSystem, system == nil, let first = pairs.first,
      first.read.layer.reference == nil, stated == nil
    {
      return reading.fail(
        .feature(.foreign(.systemMissing(reading.format))),
        at: sources[first.index].feature.position)
    }
    let systems = Set(sources.flatMap(\.systems)).sorted()
    guard systems.count < 2 else {
      return reading.fail(
        .feature(.foreign(.severalSystems(systems))), at: sources[0].feature.position)
    }
    for (index, read) in pairs.sorted(by: { $0.index < $1.index }) {
      if let feature = feature(sources[index], read) { reading.add(feature) }
    }
    if reading.format == .dxf { reportNested() }
  }

  /// Of a drawing nobody says whether a line inside another is a hole or a plot of its own: it is taken for one, and said.
  private mutating func reportNested() {
    let plots = reading.features.prefix(Self.mostCompared).compactMap { feature in
      PlotRing(feature).map { (feature, $0) }
    }
    for (inner, ring) in plots {
      guard let outer = plots.first(where: { $0.0 != inner && $0.1.holds(ring) })?.0 else {
        continue
      }
      reading.report(
        .feature(.foreign(.nestedPolyline(inner.name ?? "", inside: outer.name ?? ""))),
        at: inner.position)
    }
  }

  private static let mostCompared = 500

  /// What GDAL has read, as if it had been counted; placed by layer and number.
  private mutating func counted(_ read: [Read]) -> [SourceFeature] {
    read.map { one in
      let ordinal = reading.nextOrdinal
      let place = "图层“\(one.layer.name)”第 \(one.feature.id) 号"
      var source = SourceFeature(
        DeliveredFeature(
          ordinal: ordinal,
          position: SourcePosition(file: file, line: ordinal, column: 1, cell: place)))
      source.hasGeometry = one.feature.geometries.contains { !$0.isEmpty }
      source.isUncounted = true
      let areas = one.feature.geometries.filter { $0.contains(where: \.isArea) }
      source.areas = areas.map { _ in one.layer.name }
      source.rings = one.feature.geometries.joined().reduce(0) { $0 + $1.rings.count }
      source.boundaries = source.rings
      return source
    }
  }

  // MARK: One feature

  private mutating func feature(_ source: SourceFeature, _ read: Read) -> DeliveredFeature? {
    var feature = source.feature
    // Of the others our own count has them, as the text has them.
    if reading.format == .shapefile || reading.format == .geoPackage {
      for property in read.feature.properties { feature.properties[property.name] = property.value }
    }
    feature.layer = read.layer.name
    feature.name = feature.name ?? feature.value(Self.names) ?? Self.drawnName(feature)
    guard !source.isRefused, let shape = shape(source, read, at: feature.position) else {
      return nil
    }
    feature.geometry = DeliveredGeometry(
      srsName: srsName(read.layer.reference, source), shape: shape, position: feature.position)
    return feature
  }

  /// What a line of a drawing is called: its layer and handle, by which CAD finds it.
  private static func drawnName(_ feature: DeliveredFeature) -> String? {
    guard let layer = feature.properties[DXFSource.layerName] else { return nil }
    return feature.properties[DXFSource.handleName].map { "\(layer)-\($0)" } ?? layer
  }

  /// The names that a table may give its features' names.
  private static let names = [
    "名称", "name", "Name", "NAME", "项目名称", "项目", "地块名称", "地块编号", "地块", "宗地号", "图斑号",
  ]

  private mutating func shape(
    _ source: SourceFeature, _ read: Read, at position: SourcePosition
  ) -> DeliveredGeometry.Shape? {
    guard source.hasGeometry else {
      let isLost = source.hasReference || !read.feature.geometries.joined().isEmpty
      reading.report(
        .feature(.foreign(isLost ? .geometryElsewhere : .featureWithoutGeometry)), at: position)
      return nil
    }
    guard source.areas.count < 2 else {
      reading.report(.feature(.foreign(.severalGeometries(source.areas))), at: position)
      return nil
    }
    var parts = Array(read.feature.geometries.joined())
    if reading.format == .dxf {
      parts = parts.map { $0.closed(source.isClosed) }
      guard parts.allSatisfy(\.isArea) else {
        let layer = layerName(source, read)
        reading.report(.feature(.foreign(.openPolyline(layer: layer))), at: position)
        return nil
      }
    }
    if let problem = disagreement(source, parts) {
      reading.report(problem, at: position)
      return nil
    }
    return joined(parts, at: position)
  }

  /// What the text has and GDAL has not, or the other way round.
  private func disagreement(
    _ source: SourceFeature, _ parts: [ForeignReading.Part]
  ) -> ExchangeProblem? {
    for part in parts {
      if case .other(let type) = part { return .feature(.geometryType("\(type)")) }
    }
    if reading.format == .dxf {
      // A closed line ends where it begins, once.
      let positions = parts.reduce(0) { $0 + $1.positionCount }
      let isWhole = 2 * positions == source.numbers || 2 * (positions - 1) == source.numbers
      return isWhole
        ? nil : .feature(.foreign(.positionsLost(numbers: source.numbers, read: positions)))
    }
    let rings = parts.flatMap(\.rings)
    if source.rings != source.boundaries || source.rings != rings.count {
      return .feature(
        .foreign(
          .ringsLost(inFile: max(source.rings, source.boundaries), read: rings.count)))
    }
    guard !source.isUncounted, source.numbers > 0 else { return nil }
    let positions = parts.reduce(0) { $0 + $1.positionCount }
    let numbers = source.numbers + (parts.contains { !$0.isArea } ? source.otherNumbers : 0)
    guard (2 * positions...3 * positions).contains(numbers) else {
      return .feature(.foreign(.positionsLost(numbers: numbers, read: positions)))
    }
    return nil
  }

  /// Areas go together; a point beside them only marks them; a point or a line has to be alone.
  private mutating func joined(
    _ parts: [ForeignReading.Part], at position: SourcePosition
  ) -> DeliveredGeometry.Shape? {
    var polygons: [[[Double]]] = []
    var (points, lines): ([[Double]], [[Double]]) = ([], [])
    for part in parts {
      switch part {
      case .area(let rings): polygons.append(rings)
      case .line(let pairs): lines.append(pairs)
      case .point(let pair): points.append(pair)
      case .other: break
      }
    }
    if !polygons.isEmpty, lines.isEmpty {
      if !points.isEmpty { reading.report(.feature(.foreign(.markPassedOver)), at: position) }
      return .area(polygons)
    }
    switch (polygons.count, lines.count, points.count) {
    case (0, 1, 0): return .line(lines[0])
    case (0, 0, 1): return .point(points[0])
    case (0, 0, 0): reading.report(.feature(.noGeometry), at: position)
    default: reading.report(.feature(.mixedShapes), at: position)
    }
    return nil
  }
}

extension ForeignReading.Part {
  var isArea: Bool { if case .area = self { true } else { false } }

  var positionCount: Int {
    switch self {
    case .point: 1
    case .line(let pairs): pairs.count / 2
    case .area(let rings): rings.reduce(0) { $0 + $1.count / 2 }
    case .other: 0
    }
  }

  var rings: [[Double]] { if case .area(let rings) = self { rings } else { [] } }

  /// A closed line of a drawing is an area.
  func closed(_ isClosed: Bool) -> ForeignReading.Part {
    guard case .line(let pairs) = self, pairs.count >= 6 else { return self }
    let ends = pairs.prefix(2).elementsEqual(pairs.suffix(2))
    guard isClosed || ends else { return self }
    return .area([ends ? pairs : pairs + pairs.prefix(2)])
  }
}
