import Heritage
import HeritageExchange
import HeritageGeometry
import HeritageStore

/// Turns delivered geometry into what is stored, and finds what is wrong with it.
///
/// One for an import: it owns the GEOS context and the transformations of PROJ, both made when they are first
/// needed.
final class GeometryPreparation {
  private lazy var engine = Result { () throws(GeometryEngineError) in try GeometryEngine() }
  private let transformer = CoordinateTransformer()

  /// Uncovered parts smaller than this, in square metres, are drawing accuracy.
  static let tolerance = 0.5

  /// A geometry with its meaning.
  struct Prepared {
    var geometry: Geometry
    var stored: PreparedGeometry
  }

  /// Checks and converts one geometry. `nil` where an error was reported, or its reference system is among what the
  /// schema refuses.
  ///
  /// - Parameter joinsParts: whether parts that share a border are taken as one: a plot of land may be delivered so, a
  ///   zone may not.
  /// - Throws: ``MachineFault`` alone: what this machine lacks is no error of the file.
  func prepare(
    _ delivered: DeliveredGeometry, faults: RecordFaults = RecordFaults(),
    joinsParts: Bool = false, _ report: (ImportProblem, SourcePosition) -> Void
  ) throws -> Prepared? {
    guard !faults.spoil(.srsName, at: delivered.position), !faults.spoil(.deliveredIn),
      let reference = self.reference(delivered.srsName, delivered, report),
      let original = self.reference(delivered.deliveredIn ?? delivered.srsName, delivered, report),
      checkRings(delivered, report), try checkPlace(delivered, reference, report)
    else { return nil }
    do {
      var geometry = try transformer.geometry(from: delivered.shape, in: reference)
      if case .area(let polygons) = geometry, let fault = try engine.get().validity(of: geometry) {
        guard joinsParts, let whole = try whole(of: polygons) else {
          report(.invalid(fault.reason, fault.place), delivered.position)
          return nil
        }
        geometry = whole
      }
      let area: Double? =
        if case .area = geometry { GeodesicArea.squareMetres(of: geometry) } else { nil }
      return Prepared(
        geometry: geometry,
        stored: PreparedGeometry(
          wkb: WKB.encode(geometry), srs: original.canonicalName, area: area))
    } catch {
      report(try Self.problem(error), delivered.position)
    }
    return nil
  }

  /// Parts that are sound by themselves and share no more than borders, as one; `nil` for any other.
  private func whole(of polygons: [Polygon]) throws -> Geometry? {
    let parts = polygons.map { Geometry.area([$0]) }
    let engine = try engine.get()
    guard parts.count > 1, try parts.allSatisfy({ try engine.validity(of: $0) == nil }),
      let whole = try engine.joined(parts)
    else { return nil }
    let sum = parts.reduce(0) { $0 + GeodesicArea.squareMetres(of: $1) }
    return abs(sum - GeodesicArea.squareMetres(of: whole)) <= Self.tolerance ? whole : nil
  }

  private func reference(
    _ srsName: String, _ delivered: DeliveredGeometry,
    _ report: (ImportProblem, SourcePosition) -> Void
  ) -> CoordinateReference? {
    do {
      return try CoordinateReference(srsName: srsName)
    } catch {
      let problem: ImportProblem =
        switch error {
        case .missing: .referenceMissing
        case .notUnderstood(let name), .notSupported(_, let name): .referenceUnknown(name)
        case .shifted(_, let name): .referenceShifted(name)
        }
      report(problem, delivered.position)
      return nil
    }
  }

  private func checkRings(
    _ delivered: DeliveredGeometry, _ report: (ImportProblem, SourcePosition) -> Void
  ) -> Bool {
    var findings: [RingFinding] = []
    switch delivered.shape {
    case .point: break
    case .line(let line): findings = RingCheck.findings(inLine: line)
    case .area(let polygons):
      for ring in polygons.joined() { findings += RingCheck.findings(inRing: ring) }
    }
    let repeated = findings.count(where: \.isRepetition)
    // However many positions repeat the one before, it is said once.
    if repeated > 1, let first = findings.firstIndex(where: \.isRepetition),
      case .repeatedPosition(let index) = findings[first]
    {
      findings.removeAll(where: \.isRepetition)
      report(.positionsRepeated(first: index, count: repeated), delivered.position)
    }
    var isSound = true
    for finding in findings {
      let problem = ImportProblem.ring(finding)
      report(problem, delivered.position)
      if problem.severity == .error { isSound = false }
    }
    return isSound
  }

  private func checkPlace(
    _ delivered: DeliveredGeometry, _ reference: CoordinateReference,
    _ report: (ImportProblem, SourcePosition) -> Void
  ) throws -> Bool {
    let coordinates = delivered.shape.coordinates
    do {
      switch try KunshanBox.verdict(forRaw: coordinates, in: reference, using: transformer) {
      case .inside: return true
      case .insideIfSwapped: report(.axesSwapped, delivered.position)
      case .outside(let index):
        let fits = try fitting(coordinates, other: reference)?.canonicalName
        if let problem = Self.unitProblem(coordinates, reference, fits) {
          report(problem, delivered.position)
          return false
        }
        let pair = Array(coordinates[(index * 2)..<(index * 2 + 2)])
        let place = try? transformer.positions(from: pair, in: reference).first
        report(.outsideKunshan(place, fits: fits), delivered.position)
      }
    } catch {
      report(try Self.problem(error), delivered.position)
    }
    return false
  }

  /// Another system in which all of the numbers are inside, in the same order if it may be.
  private func fitting(
    _ coordinates: [Double], other reference: CoordinateReference
  ) throws -> CoordinateReference? {
    let orders = [reference.axisOrder, reference.axisOrder.opposite]
    return try orders.lazy.flatMap { order in
      CoordinateSystem.allCases.map { CoordinateReference(system: $0, axisOrder: order) }
    }.first {
      // Numbers of another size need not be projected to be told apart.
      guard $0.system != reference.system,
        coordinates.allSatisfy({ number in number > 100_000 }) == $0.system.isProjected
      else { return false }
      return try KunshanBox.verdict(forRaw: coordinates, in: $0, using: transformer) == .inside
    }
  }

  /// What is outside because its numbers are of the other unit: no longitude exceeds 180, and no northing of the
  /// accepted systems is so small.
  private static func unitProblem(
    _ coordinates: [Double], _ reference: CoordinateReference, _ fits: String?
  ) -> ImportProblem? {
    let fitsDegrees = coordinates.allSatisfy { abs($0) <= 180 }
    if reference.system.isProjected {
      return fitsDegrees ? .degreesForMetres(reference.canonicalName, fits: fits) : nil
    }
    return fitsDegrees ? nil : .metresForDegrees(reference.canonicalName, fits: fits)
  }

  private static func problem(_ error: any Error) throws -> ImportProblem {
    if let fault = MachineFault(error) { throw fault }
    switch error {
    case CoordinateTransformError.oddCount(let count): return .ring(.oddCount(count))
    case CoordinateTransformError.notFinite(let index): return .ring(.notFinite(index: index))
    case CoordinateTransformError.notTransformable(let index):
      return .coordinates("第 \(index + 1) 个点")
    default: return .geometryFailed("\(error)")
    }
  }

  /// Reports what a check of one zone against others finds, or that its geometries could not be worked on.
  ///
  /// - Throws: ``MachineFault``, and what `findings` throws of anything but geometry.
  func check(
    _ zone: ZoneRecord, _ report: (ImportProblem, SourcePosition) -> Void,
    _ findings: (ZoneSurround) throws -> [ImportProblem]
  ) throws {
    do {
      for problem in try findings(ZoneSurround(engine: engine.get())) {
        report(problem, zone.position)
      }
    } catch let error as GeometryEngineError {
      report(try Self.problem(error), zone.position)
    }
  }
}
