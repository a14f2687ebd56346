package import Heritage

/// What was read of a file of geometry.
package struct FeatureReading: Sendable {
  package let format: FeatureFormat
  package private(set) var features: [DeliveredFeature] = []
  private var log: DiagnosticLog
  /// Something is wrong with the file as a whole.
  package private(set) var isBroken = false
  /// Features seen, refused ones included.
  package private(set) var count = 0
  package let limits: ImportLimits

  init(format: FeatureFormat, limits: ImportLimits) {
    self.format = format
    self.limits = limits
    log = DiagnosticLog(limit: limits.diagnostics)
  }

  package var diagnostics: [Diagnostic] { log.inFileOrder }
  package var errorCount: Int { log.errorCount }
  package var warningCount: Int { log.warningCount }

  /// The number that the next feature has.
  var nextOrdinal: Int {
    mutating get {
      count += 1
      return count
    }
  }

  mutating func add(_ feature: DeliveredFeature) {
    guard features.count < limits.records else {
      if !isBroken { fail(.feature(.tooManyFeatures(limit: limits.records)), at: feature.position) }
      return
    }
    features.append(feature)
  }

  /// Takes back features that turned out to be parts of one.
  mutating func drop(_ ordinals: Set<Int>) {
    guard !ordinals.isEmpty else { return }
    features.removeAll { ordinals.contains($0.ordinal) }
  }

  mutating func report(_ problem: ExchangeProblem, at position: SourcePosition) {
    _ = log.add(problem, at: position, record: nil)
  }

  mutating func fail(_ problem: ExchangeProblem, at position: SourcePosition) {
    isBroken = true
    report(problem, at: position)
  }

  /// The shape that a feature has: areas go together, a point or a line has to be alone.
  mutating func joined(
    _ shapes: [DeliveredGeometry.Shape], at position: SourcePosition
  ) -> DeliveredGeometry.Shape? {
    var polygons: [[[Double]]] = []
    for shape in shapes { if case .area(let some) = shape { polygons += some } }
    let others = shapes.count { if case .area = $0 { false } else { true } }
    guard others == 0 || shapes.count == 1 else {
      report(.feature(.mixedShapes), at: position)
      return nil
    }
    if !polygons.isEmpty { return .area(polygons) }
    guard let first = shapes.first else {
      report(.feature(.noGeometry), at: position)
      return nil
    }
    return first
  }

  /// Gives every geometry the reference system that the file has named.
  mutating func name(system: String) {
    for index in features.indices {
      guard let geometry = features[index].geometry, geometry.srsName != system else { continue }
      features[index].geometry = DeliveredGeometry(
        srsName: system, shape: geometry.shape, position: geometry.position)
    }
  }

  /// A file without any feature is not accepted.
  mutating func finish(_ file: String) {
    guard features.isEmpty, errorCount == 0 else { return }
    fail(.feature(.noFeatures), at: SourcePosition(file: file, line: 1, column: 1))
  }
}
