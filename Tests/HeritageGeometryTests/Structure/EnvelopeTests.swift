import Heritage
import HeritageGeometry
import Testing

struct EnvelopeTests {
  @Test func theEnvelopeSpansEveryPositionOfEveryPart() {
    #expect(
      Geometry.point(at(120.95, 31.38)).envelope
        == Envelope(west: 120.95, south: 31.38, east: 120.95, north: 31.38))
    #expect(
      Geometry.line([at(121, 31.2), at(120.9, 31.5)]).envelope
        == Envelope(west: 120.9, south: 31.2, east: 121, north: 31.5))
    let two = Geometry.area([
      Polygon(shell: []), Polygon(shell: box(120.9, 31.2, 121, 31.3)),
      Polygon(shell: box(120.8, 31.25, 120.85, 31.4)),
    ])
    #expect(two.envelope == Envelope(west: 120.8, south: 31.2, east: 121, north: 31.4))
  }

  @Test(arguments: [
    Geometry.line([]), .area([]), .area([Polygon(shell: []), Polygon(shell: [])]),
  ])
  func whatIsEmptyHasNoEnvelope(geometry: Geometry) {
    #expect(geometry.isEmpty)
    #expect(geometry.envelope == nil)
  }

  @Test(arguments: [
    Geometry.point(at(120.95, 31.38)), .line([at(120.95, 31.38)]),
    .area([Polygon(shell: []), Polygon(shell: box(0, 0, 1, 1))]),
  ])
  func whatHoldsAPositionIsNotEmpty(geometry: Geometry) {
    #expect(!geometry.isEmpty)
  }
}
