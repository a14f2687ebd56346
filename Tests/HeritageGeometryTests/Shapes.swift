import Heritage

/// A position, longitude first.
func at(_ longitude: Double, _ latitude: Double) -> Position {
  Position(longitude: longitude, latitude: latitude)
}

/// The positions of a flat list of pairs, longitude first.
func ring(_ pairs: Double...) -> [Position] {
  stride(from: 0, to: pairs.count, by: 2).map { at(pairs[$0], pairs[$0 + 1]) }
}

/// An area of one polygon.
func area(_ shell: [Position], holes: [[Position]] = []) -> Geometry {
  .area([Polygon(shell: shell, holes: holes)])
}

/// The closed ring of a box, counter-clockwise.
func box(_ west: Double, _ south: Double, _ east: Double, _ north: Double) -> [Position] {
  ring(west, south, east, south, east, north, west, north, west, south)
}

/// Whether two positions agree within so many degrees; 1e-9 is a tenth of a millimetre.
func agree(_ left: Position, _ right: Position, within degrees: Double = 1e-9) -> Bool {
  abs(left.longitude - right.longitude) <= degrees
    && abs(left.latitude - right.latitude) <= degrees
}
