public import Heritage

/// The sanity box of the county-level city of Kunshan (昆山): a position outside it is a mistake of
/// delivery, most often of axis order.
///
/// Longitude 120.80 … 121.16, latitude 31.10 … 31.55, degrees, edges included. It is a net for gross
/// errors, not the boundary of the city.
public enum KunshanBox {
  public static let longitudes = 120.80...121.16
  public static let latitudes = 31.10...31.55

  public static func contains(_ position: Position) -> Bool {
    longitudes.contains(position.longitude) && latitudes.contains(position.latitude)
  }

  /// The verdict on positions as they are held; a swap exchanges longitude and latitude.
  ///
  /// Right for systems in degrees. For projected ones a swap happened before the projection: use
  /// ``verdict(forRaw:in:using:)``.
  public static func verdict(for positions: [Position]) -> BoxVerdict {
    guard let first = positions.firstIndex(where: { !contains($0) }) else { return .inside }
    let swapped = positions.map {
      Position(longitude: $0.latitude, latitude: $0.longitude)
    }
    return swapped.allSatisfy(contains) ? .insideIfSwapped : .outside(index: first)
  }

  /// The verdict on coordinates as they were delivered, in any accepted system.
  ///
  /// A pair that cannot be transformed at all, as a swapped projected pair may be, counts as outside.
  ///
  /// - Parameters:
  ///   - coordinates: a flat list of pairs, in the file's order, degrees or metres.
  ///   - reference: how the file says they are to be read.
  /// - Throws: ``CoordinateTransformError``, but never `notTransformable`.
  public static func verdict(
    forRaw coordinates: [Double], in reference: CoordinateReference,
    using transformer: CoordinateTransformer
  ) throws(CoordinateTransformError) -> BoxVerdict {
    let delivered = try firstOutside(coordinates, reference, transformer)
    guard let delivered else { return .inside }
    let swapped = try firstOutside(coordinates, reference.swapped, transformer)
    return swapped == nil ? .insideIfSwapped : .outside(index: delivered)
  }

  /// The index of the first position outside the box, `nil` where all are inside.
  private static func firstOutside(
    _ coordinates: [Double], _ reference: CoordinateReference, _ transformer: CoordinateTransformer
  ) throws(CoordinateTransformError) -> Int? {
    do {
      let positions = try transformer.positions(from: coordinates, in: reference)
      return positions.firstIndex { !contains($0) }
    } catch .notTransformable(let index) {
      return index
    }
  }
}
