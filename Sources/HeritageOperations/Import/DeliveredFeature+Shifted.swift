import HeritageExchange
import HeritageGeometry

extension DeliveredFeature {
  /// The first sign that its coordinates are of a shifted system (GCJ-02, BD-09), as it is written: in what names its
  /// system, in its name, its layer, or anything else that is said of it. Telephones and web maps hand out such
  /// coordinates as if they were WGS 84.
  var shiftedSign: String? {
    let said = properties.sorted { $0.key < $1.key }
    let named = said.first {
      Self.systemNames.contains($0.key) && ShiftedSystem(mentionedIn: $0.value) != nil
    }
    if let named { return named.value }
    let texts = [name, layer].compactMap { $0 } + said.map(\.value) + remarks
    return texts.first { ShiftedSystem(saidIn: $0) != nil }
  }

  /// What files call the property that names the system; `OvCoordType` is 奥维's.
  private static let systemNames: Set<String> = [
    "坐标系", "坐标系统", "坐标类型", "crs", "CRS", "srs", "SRS", "OvCoordType", "coordType",
  ]
}
