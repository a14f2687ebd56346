import Heritage

/// Which coordinate reference system a feature is of.
extension ForeignJoin {
  /// The numbers come easting or longitude first, which the short form of a name says.
  func srsName(
    _ reference: ForeignReading.Reference?, _ source: SourceFeature
  ) -> String {
    guard let reference else {
      // One that GDAL does not know is for others to judge.
      if let named = source.systems.first ?? stated { return named }
      guard !reading.format.namesItsSystem, let system else { return "" }
      return Self.eastFirst(system)
    }
    // GDAL takes GeoJSON of a system that it does not know for WGS 84.
    if reading.format == .geoJSON, let stated, reference.code == Self.wgs84,
      !["4326", "4979", "CRS84", "CRS:84"].contains(where: { stated.uppercased().contains($0) })
    {
      return stated
    }
    guard var code = reference.code else { return reference.name }
    // Of a system with heights the part that is used.
    code = Self.withoutHeights[code] ?? code
    return reference.isEastFirst ? "EPSG:\(code)" : "urn:ogc:def:crs:EPSG::\(code)"
  }

  private static let wgs84 = 4326

  /// WGS 84 and CGCS2000.
  private static let withoutHeights = [4979: 4326, 4480: 4490]

  /// Which number comes first is settled by the format: of a name only the code counts.
  private static func eastFirst(_ system: String) -> String {
    let code = system.split(separator: ":").last.map(String.init) ?? system
    return code.allSatisfy { $0.isASCII && $0.isNumber } ? "EPSG:\(code)" : system
  }
}
