import Foundation
import GRDB
package import Heritage

/// The boxes of all lines that were ever drawn, each taken from its geometry itself.
///
/// The R*Tree in the file (`zone_index`) is no basis for a verdict: SQLite takes no triggers on a virtual table, so any
/// session can empty it without a guard being dropped, and a zone that it lacks would be a zone that is not there. So
/// what lies where is asked of the geometries; the tree is compared with them by `verify` and `doctor`.
package struct LineBoxes: Sendable {
  /// Degrees: about 500 m. Zones are smaller, as a rule, and a footprint meets few cells.
  private static let cell = 0.005
  /// A box that lies in more cells than this is looked at every time instead.
  private static let many = 64

  private var numbers: [Int] = []
  /// Codes of the sites that the lines belong to.
  private var sites: [String] = []
  private var boxes: [BoundingBox] = []
  /// Places in ``boxes``, by cell.
  private var cells: [Cell: [Int]] = [:]
  private var large: [Int] = []

  private struct Cell: Hashable {
    let column: Int
    let row: Int
  }

  /// The cells that a box lies in, by columns and rows; `nil` where they are many.
  private static func cells(
    of box: BoundingBox
  ) -> (columns: ClosedRange<Int>, rows: ClosedRange<Int>)? {
    let columns = range(box.minLongitude, box.maxLongitude)
    let rows = range(box.minLatitude, box.maxLatitude)
    guard let columns, let rows, columns.count <= many / rows.count else { return nil }
    return (columns, rows)
  }

  private static func range(_ low: Double, _ high: Double) -> ClosedRange<Int>? {
    guard let first = Int(exactly: (low / cell).rounded(.down)),
      let last = Int(exactly: (high / cell).rounded(.down)), first <= last
    else { return nil }
    return first...last
  }

  fileprivate mutating func add(_ number: Int, of site: String, _ box: BoundingBox) {
    let place = boxes.count
    numbers.append(number)
    sites.append(site)
    boxes.append(box)
    guard let (columns, rows) = Self.cells(of: box) else {
      large.append(place)
      return
    }
    for column in columns {
      for row in rows { cells[Cell(column: column, row: row), default: []].append(place) }
    }
  }

  /// The rows whose boxes meet a box, and their sites; touching is meeting.
  func lines(meeting box: BoundingBox) -> (numbers: Set<Int>, sites: Set<String>) {
    var found: (numbers: Set<Int>, sites: Set<String>) = ([], [])
    for place in places(near: box) where boxes[place].meets(box) {
      found.numbers.insert(numbers[place])
      found.sites.insert(sites[place])
    }
    return found
  }

  /// Places in ``boxes`` that may meet a box; some more than once.
  private func places(near box: BoundingBox) -> [Int] {
    guard let (columns, rows) = Self.cells(of: box) else { return Array(boxes.indices) }
    return columns.reduce(into: large) { places, column in
      for row in rows { places += cells[Cell(column: column, row: row)] ?? [] }
    }
  }
}

extension ReadSession {
  /// Reads the boxes of all lines. To be asked once for a whole run: it goes over every geometry.
  package func lineBoxes() throws -> LineBoxes {
    var boxes = LineBoxes()
    for table in ["zone", "boundary"] {
      // A cursor hands out the bytes of a row in place.
      let rows = try Row.fetchCursor(
        database.cachedStatement(
          sql: "SELECT id, site, geometry FROM \(table) WHERE geometry IS NOT NULL"))
      while let row = try rows.next() {
        let box = try row.withUnsafeData(atIndex: 2) { bytes in
          bytes.flatMap { $0.withUnsafeBytes { BoundingBox(wkb: $0) } }
        }
        let number: Int = row[0]
        guard let box else { throw Self.impossible("\(table) \(number): geometry") }
        boxes.add(number, of: row[1], box)
      }
    }
    return boxes
  }

  /// Drawn lines in force on a day whose boxes meet a box, by site.
  package func zones(
    meeting box: BoundingBox, among boxes: LineBoxes, asOf: CivilDate
  ) throws -> [ZoneSummary] {
    let lines = boxes.lines(meeting: box)
    return try lines.sites.sorted().flatMap { site in
      try zones(site: site, asOf: asOf).filter { $0.isDrawn && lines.numbers.contains($0.id) }
    }
  }
}
