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

  /// Adds what the file says of all its features.
  mutating func remark(_ remarks: [String]) {
    guard !remarks.isEmpty else { return }
    for index in features.indices { features[index].remarks += remarks }
  }

  mutating func report(_ problem: ExchangeProblem, at position: SourcePosition) {
    _ = log.add(problem, at: position, record: nil)
  }

  /// What was found wrong with the file before it was looked into.
  mutating func fail(_ diagnostics: [Diagnostic]) {
    isBroken = true
    log.take(diagnostics)
  }

  mutating func fail(_ problem: ExchangeProblem, at position: SourcePosition) {
    isBroken = true
    report(problem, at: position)
  }

  /// Adds what was read of a part of the same file.
  mutating func take(_ part: FeatureReading) {
    for feature in part.features {
      var feature = feature
      feature.ordinal += count
      add(feature)
    }
    count += part.count
    isBroken = isBroken || part.isBroken
    log.take(part.log)
  }

  /// A file without any feature is not accepted.
  mutating func finish(_ file: String) {
    guard features.isEmpty, errorCount == 0 else { return }
    fail(.feature(.noFeatures), at: SourcePosition(file: file, line: 1, column: 1))
  }
}
