import Foundation
import Testing

@testable import HeritageStore

@Suite struct BoundingBoxTests {
  private func bytes(_ double: Double) -> [UInt8] {
    withUnsafeBytes(of: double.bitPattern.littleEndian) { Array($0) }
  }

  private func count(_ number: UInt32) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  private func point(_ longitude: Double, _ latitude: Double) -> [UInt8] {
    [1] + count(1) + bytes(longitude) + bytes(latitude)
  }

  private func polygon(_ positions: [(Double, Double)]) -> [UInt8] {
    [1] + count(3) + count(1) + count(UInt32(positions.count))
      + positions.flatMap { bytes($0.0) + bytes($0.1) }
  }

  private let square = [(120.0, 31.0), (121, 31), (121, 32.5), (120, 32.5), (120, 31)]

  @Test func aPointIsABoxOfNoSize() throws {
    let box = try #require(BoundingBox(wkb: Data(point(120.9, 31.4))))
    #expect([box.minLongitude, box.maxLongitude] == [120.9, 120.9])
    #expect([box.minLatitude, box.maxLatitude] == [31.4, 31.4])
  }

  @Test func aPolygonHasItsLimits() throws {
    let box = try #require(BoundingBox(wkb: Data(polygon(square))))
    #expect([box.minLongitude, box.maxLongitude] == [120, 121])
    #expect([box.minLatitude, box.maxLatitude] == [31, 32.5])
  }

  @Test func severalPolygonsShareABox() throws {
    let moved = square.map { ($0.0 + 2, $0.1 - 1) }
    let both = [1] + count(6) + count(2) + polygon(square) + polygon(moved)
    let box = try #require(BoundingBox(wkb: Data(both)))
    #expect([box.minLongitude, box.maxLongitude] == [120, 123])
    #expect([box.minLatitude, box.maxLatitude] == [30, 32.5])
  }

  @Test func whatIsNoGeometryHasNoBox() {
    let whole = polygon(square)
    #expect(BoundingBox(wkb: Data()) == nil)
    for length in 1..<whole.count { #expect(BoundingBox(wkb: Data(whole.prefix(length))) == nil) }
    #expect(BoundingBox(wkb: Data(whole + [0])) == nil)
    #expect(BoundingBox(wkb: Data([0] + whole.dropFirst())) == nil)
    #expect(BoundingBox(wkb: Data([1] + count(7) + count(0))) == nil)
    #expect(BoundingBox(wkb: Data([1] + count(3) + count(0))) == nil)
    #expect(BoundingBox(wkb: Data([1] + count(3) + count(1) + count(.max))) == nil)
  }

  @Test func collectionsInsideCollectionsEndSomewhere() {
    let nested = (0..<40).reduce(point(1, 1)) { inner, _ in [1] + count(4) + count(1) + inner }
    #expect(BoundingBox(wkb: Data(nested)) == nil)
  }
}
