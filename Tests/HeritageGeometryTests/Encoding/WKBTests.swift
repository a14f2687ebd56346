import Heritage
import HeritageGeometry
import Testing

struct WKBTests {
  @Test(arguments: WKBSample.all)
  func theBytesAreThoseOfShapely(sample: WKBSample) {
    #expect(WKB.encode(sample.geometry) == bytes(sample.littleEndian))
  }

  @Test(arguments: WKBSample.all)
  func bothByteOrdersAreRead(sample: WKBSample) throws {
    #expect(try WKB.decode(bytes(sample.littleEndian)) == sample.geometry)
    #expect(try WKB.decode(bytes(sample.bigEndian)) == sample.geometry)
  }

  @Test func aPolygonIsReadAsAnAreaOfOne() throws {
    let polygon = bytes(
      "010300000001000000040000000000000000000000000000000000000000000000000010400000000000"
        + "0000000000000000001040000000000000104000000000000000000000000000000000")
    #expect(try WKB.decode(polygon) == area(ring(0, 0, 4, 0, 4, 4, 0, 0)))
  }

  @Test(arguments: [
    Geometry.line([]), .area([]), area([]),
    .area([Polygon(shell: box(0, 0, 1, 1)), Polygon(shell: box(2, 2, 3, 3))]),
    .point(at(-0.0, .leastNonzeroMagnitude)),
  ])
  func encodingAndDecodingGiveTheSameGeometry(geometry: Geometry) throws {
    #expect(try WKB.decode(WKB.encode(geometry)) == geometry)
  }

  @Test func aPolygonWithoutRingsIsAnEmptyShell() throws {
    #expect(try WKB.decode(bytes("010300000000000000")) == area([]))
  }
}
