import Heritage
import Testing

@testable import HeritagePictures

@Suite struct PictureReducerTests {
  private typealias Colour = (red: UInt8, green: UInt8, blue: UInt8)

  /// Red above left, green above right, blue below left, white below right.
  private static func quarters(width: Int, height: Int) -> Raster {
    var raster = Raster(width: width, height: height, pixels: [])
    for y in 0..<height {
      for x in 0..<width {
        switch (x * 2 < width, y * 2 < height) {
        case (true, true): raster.pixels += [255, 0, 0]
        case (false, true): raster.pixels += [0, 255, 0]
        case (true, false): raster.pixels += [0, 0, 255]
        case (false, false): raster.pixels += [255, 255, 255]
        }
      }
    }
    return raster
  }

  private static func picture(_ bytes: [UInt8], _ type: String = "image/jpeg") -> PaperPicture {
    PaperPicture(name: "a.jpg", mediaType: type, sha256: "0", role: .other, bytes: bytes)
  }

  /// A JPEG whose EXIF says how the camera was held, little-endian.
  private static func photograph(
    _ raster: Raster, orientation: UInt8, in library: borrowing JPEGLibrary
  ) throws -> [UInt8] {
    let tiff: [UInt8] = [
      0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0,
      0, 0,
    ]
    let body = Array("Exif".utf8) + [0, 0] + tiff
    let jpeg = try library.jpeg(raster, quality: 95)
    return jpeg.prefix(2) + [0xFF, 0xE1, 0, UInt8(body.count + 2)] + body + jpeg.dropFirst(2)
  }

  /// The name of the colour in a corner.
  private static func corner(_ raster: Raster, right: Bool, below: Bool) -> String {
    let (x, y) = (right ? raster.width - 3 : 2, below ? raster.height - 3 : 2)
    let pixel = raster.pixels[(3 * (y * raster.width + x))...].prefix(3).map { $0 > 127 }
    switch pixel {
    case [true, false, false]: return "red"
    case [false, true, false]: return "green"
    case [false, false, true]: return "blue"
    default: return "white"
    }
  }

  /// Where the stored picture's upper corners are to be seen, by CIPA DC-008: above left, above right, below left, below right.
  static let seen: [(orientation: UInt8, corners: [String])] = [
    (1, ["red", "green", "blue", "white"]), (2, ["green", "red", "white", "blue"]),
    (3, ["white", "blue", "green", "red"]), (4, ["blue", "white", "red", "green"]),
    (5, ["red", "blue", "green", "white"]), (6, ["blue", "red", "white", "green"]),
    (7, ["white", "green", "blue", "red"]), (8, ["green", "white", "red", "blue"]),
  ]

  @Test(arguments: seen)
  func aPhotographIsTurnedUpright(orientation: UInt8, corners: [String]) throws {
    let library = try JPEGLibrary()
    let file = try Self.photograph(
      Self.quarters(width: 64, height: 32), orientation: orientation, in: library)
    let reduced = PictureReducer().reduced(Self.picture(file))
    #expect(reduced.obstacle == nil)
    let raster = try library.raster(of: reduced.bytes, side: 64)
    #expect([raster.width, raster.height] == (orientation < 5 ? [64, 32] : [32, 64]))
    #expect(
      [(false, false), (true, false), (false, true), (true, true)].map {
        Self.corner(raster, right: $0, below: $1)
      } == corners)
    // What the camera wrote does not go along, and so it is turned once only.
    #expect(try ExifLibrary().orientation(of: reduced.bytes) == .upright)
  }

  @Test func aLargeOneIsMadeSmallerAndASmallOneIsNot() throws {
    let library = try JPEGLibrary()
    for (width, height, smaller) in [(4_000, 3_000, [1_000, 750]), (300, 200, [300, 200])] {
      let file = try library.jpeg(Self.quarters(width: width, height: height), quality: 90)
      let reduced = PictureReducer().reduced(Self.picture(file))
      let raster = try library.raster(of: reduced.bytes, side: 10_000)
      #expect([raster.width, raster.height] == smaller)
      #expect(reduced == PictureReducer().reduced(Self.picture(file)))
    }
  }

  @Test func oneThatEndsTooEarlyIsSaid() throws {
    let library = try JPEGLibrary()
    let file = try library.jpeg(Self.quarters(width: 400, height: 300), quality: 90)
    for count in [file.count - 40, 700, 2, 0] {
      #expect(
        PictureReducer().reduced(Self.picture(Array(file.prefix(count)))).obstacle == .damaged)
    }
  }

  @Test func moreThanAnyCameraMakesIsSaid() throws {
    let library = try JPEGLibrary()
    var file = try library.jpeg(Self.quarters(width: 16, height: 16), quality: 90)
    // The frame header: FF C0, length, precision, height, width.
    let frame = try #require(
      file.indices.dropLast().first { file[$0] == 0xFF && file[$0 + 1] == 0xC0 })
    file.replaceSubrange((frame + 5)..<(frame + 9), with: [0xFF, 0xDC, 0xFF, 0xDC])
    #expect(PictureReducer().reduced(Self.picture(file)).obstacle == .tooLarge)
  }

  /// Without a library the original is shown up to a size; beyond it is named.
  @Test func withoutTheLibrariesTheOriginalIsTaken() throws {
    let library = try JPEGLibrary()
    let small = Self.picture(
      try library.jpeg(Self.quarters(width: 400, height: 300), quality: 90))
    let large = Self.picture([UInt8](repeating: 0, count: PictureReducer.limit + 1))
    for reducer in [
      PictureReducer(jpegCandidates: ["libabsent.so.1"]),
      PictureReducer(exifCandidates: ["libabsent.so.1"]),
    ] {
      #expect(reducer.reduced(small) == small)
    }
    let absent = PictureReducer(jpegCandidates: ["libabsent.so.1"])
    #expect(absent.reduced(large).obstacle == .tooLarge)
    #expect(PictureReducer().reduced(Self.picture(large.bytes, "image/png")).obstacle == .tooLarge)
    #expect(
      PictureReducer().reduced(Self.picture([1], "image/png")) == Self.picture([1], "image/png"))
    #expect(
      PictureReducer().reduced(Self.picture(large.bytes, "application/pdf")).obstacle == nil)
  }
}
