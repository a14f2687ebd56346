import Heritage
import HeritageGeometry
import HeritageStore

/// The protection areas of a site in force on a day, drawn or derived.
struct ProtectionAreas {
  struct Line {
    let code: String
    let part: String?
    /// Class, as texts are read: 重点, 一般; `nil` where none is stated.
    var grade: String? = nil
    /// The day of a redrawing; empty for the line of the register.
    let line: String
    /// `nil` where it is neither drawn nor can be derived.
    let geometry: Geometry?
  }

  private(set) var lines: [Line] = []

  init() {}

  /// Of zones of all kinds, each with its line.
  init(_ zones: [(zone: ZoneSummary, geometry: Geometry?)]) {
    for (zone, geometry) in zones where zone.kind == .protectionArea { add(zone, geometry) }
  }

  mutating func add(_ zone: ZoneSummary, _ geometry: Geometry?) {
    add(
      Line(
        code: zone.code, part: zone.part,
        grade: zone.zoneClass.flatMap { ZoneTextReader.grade(of: $0) }, line: zone.line,
        geometry: geometry))
  }

  mutating func add(_ line: Line) { lines.append(line) }

  /// Those that a control zone or setting zone goes around: of the same part; for a zone of the whole where there are
  /// only protection areas of parts, all of them. None for a protection area.
  func lines(about kind: ZoneKind, of part: String?) -> [Line] {
    guard kind != .protectionArea else { return [] }
    let own = lines.filter { $0.part == part }
    return own.isEmpty && part == nil ? lines : own
  }

  /// The one that the text of a zone counts from: where there are several (重点保护区, 一般保护区), the one that holds all
  /// others.
  ///
  /// - Throws: ``ZoneRefusal``; ``GeometryEngineError``.
  func base(of zone: ZoneSummary, _ engine: GeometryEngine) throws -> Geometry {
    guard zone.kind != .protectionArea else { throw ZoneRefusal.countsFromItself }
    let own = lines.filter { $0.part == zone.part }
    guard !own.isEmpty else { throw ZoneRefusal.protectionAreaMissing }
    // A line that holds from an earlier day must not be drawn from one that came later.
    if let later = own.map(\.line).filter({ $0 > zone.line }).max() {
      throw ZoneRefusal.protectionAreaRedrawn(later)
    }
    let undrawn = own.filter { $0.geometry == nil }.map(\.code)
    guard undrawn.isEmpty else { throw ZoneRefusal.protectionAreaNotDrawn(undrawn) }
    let geometries = own.compactMap(\.geometry)
    for outer in geometries where try geometries.allSatisfy({ try holds(outer, $0, engine) }) {
      return outer
    }
    throw ZoneRefusal.protectionAreaUnclear(own.map(\.code))
  }

  /// The protection area of a class that the text of a zone of the same part counts from.
  func line(of grade: String, about zone: ZoneSummary) throws(ZoneRefusal) -> Geometry {
    let own = lines.filter { $0.part == zone.part && $0.grade == grade && $0.code != zone.code }
    guard let line = own.first else { throw .gradeMissing(grade) }
    guard own.count == 1 else { throw .protectionAreaUnclear(own.map(\.code)) }
    guard line.line <= zone.line else { throw .protectionAreaRedrawn(line.line) }
    guard let geometry = line.geometry else { throw .protectionAreaNotDrawn([line.code]) }
    return geometry
  }

  private func holds(_ outer: Geometry, _ inner: Geometry, _ engine: GeometryEngine) throws -> Bool
  {
    // A ring about the other holds it: what goes outward goes from the outline.
    let rest = try engine.uncovered(
      outer: engine.joined([outer.withoutHoles]) ?? outer, inner: inner)
    return (rest?.squareMetres ?? 0) <= GeometryPreparation.tolerance
  }
}
