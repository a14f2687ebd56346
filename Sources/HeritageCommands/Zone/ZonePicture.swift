import Heritage
import HeritageGeometry
import HeritageOperations

/// A small picture of a derived zone for the terminal, north up: `#` the body, `+` what the line encloses beside it.
struct ZonePicture: TextBlock {
  static let columns = 48
  static let rows = 16

  let outcome: ZoneDerivationOutcome

  func lines(for page: Page) -> [String] {
    guard let zone = outcome.derived?.geometry, let box = zone.envelope else { return [] }
    let middle = (box.south + box.north) / 2
    let width = GeodesicDistance.metres(
      from: Position(longitude: box.west, latitude: middle),
      to: Position(longitude: box.east, latitude: middle))
    let height = GeodesicDistance.metres(
      from: Position(longitude: box.west, latitude: box.south),
      to: Position(longitude: box.west, latitude: box.north))
    // A character is about twice as high as it is wide.
    let metres = max(width / Double(Self.columns), height / Double(2 * Self.rows))
    let (across, down) = (
      max(Int((width / metres).rounded(.up)), 1), max(Int((height / (2 * metres)).rounded(.up)), 1)
    )
    let rows = (0..<down).map { row in
      String(
        (0..<across).map { column in
          character(
            at: Position(
              longitude: box.west + (box.east - box.west) * (Double(column) + 0.5) / Double(across),
              latitude: box.north - (box.north - box.south) * (Double(row) + 0.5) / Double(down)),
            in: zone)
        })
    }
    return rows.map(Self.line) + ["  上北；# 本体，+ 范围；一格宽约 \(metres.text(digits: 1)) 米"]
  }

  /// Indented, without blanks at the end.
  private static func line(_ row: String) -> String {
    var row = row
    while row.last == " " { row.removeLast() }
    return row.isEmpty ? "" : "  " + row
  }

  private func character(at place: Position, in zone: Geometry) -> Character {
    if outcome.body.contains(where: { $0.contains(place) }) { return "#" }
    return zone.contains(place) ? "+" : " "
  }
}
