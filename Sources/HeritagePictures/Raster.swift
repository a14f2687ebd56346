/// A picture in memory: rows from the top, each pixel three bytes (red, green, blue).
struct Raster: Hashable {
  var width: Int
  var height: Int
  /// `3 * width * height` bytes.
  var pixels: [UInt8]

  /// How a camera was held, as EXIF counts it (CIPA DC-008, tag 0x0112): 1 upright, 3 upside down, 6 and 8 on a side,
  /// the others mirrored.
  enum Orientation: Int, CaseIterable {
    case upright = 1
    case mirrored, upsideDown, mirroredUpsideDown, mirroredOnRight, onRight, mirroredOnLeft, onLeft

    /// Whether rows become columns.
    var isTurned: Bool { rawValue >= 5 }
  }

  /// The picture as it is to be seen.
  func upright(from orientation: Orientation) -> Raster {
    guard orientation != .upright else { return self }
    let isTurned = orientation.isTurned
    var turned = Raster(
      width: isTurned ? height : width, height: isTurned ? width : height,
      pixels: [UInt8](repeating: 0, count: pixels.count))
    for row in 0..<turned.height {
      for column in 0..<turned.width {
        let (x, y) = source(of: column, row, orientation)
        let (from, to) = (3 * (y * width + x), 3 * (row * turned.width + column))
        for channel in 0..<3 { turned.pixels[to + channel] = pixels[from + channel] }
      }
    }
    return turned
  }

  /// Where in this picture a pixel of the upright one stands.
  private func source(of column: Int, _ row: Int, _ orientation: Orientation) -> (Int, Int) {
    let (right, bottom) = (width - 1, height - 1)
    return switch orientation {
    case .upright: (column, row)
    case .mirrored: (right - column, row)
    case .upsideDown: (right - column, bottom - row)
    case .mirroredUpsideDown: (column, bottom - row)
    case .mirroredOnRight: (row, column)
    case .onRight: (row, bottom - column)
    case .mirroredOnLeft: (right - row, bottom - column)
    case .onLeft: (right - row, column)
    }
  }
}
