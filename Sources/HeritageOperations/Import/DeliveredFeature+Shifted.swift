import HeritageExchange
import HeritageGeometry

extension DeliveredFeature {
  /// The first sign that its coordinates are of a shifted system (GCJ-02, BD-09), as it is written: in what names its
  /// system, in its name, its layer, or anything else that is said of it. Telephones and web maps hand out such
  /// coordinates as if they were WGS 84.
  var shiftedSign: String? {
    // What stands around the features may be a name with its value: 坐标系=高德.
    let around = remarks.compactMap { remark in
      remark.firstIndex(of: "=").map {
        (key: String(remark[..<$0]), value: String(remark[remark.index(after: $0)...]))
      }
    }
    let said = properties.sorted { $0.key < $1.key }.map { (key: $0.key, value: $0.value) } + around
    let named = said.first {
      ShiftedSystem(mentionedIn: $0.value) != nil && Self.namesSystem($0.key)
    }
    if let named { return named.value }
    let texts = [name, layer].compactMap { $0 } + said.flatMap { [$0.value, $0.key] } + remarks
    return texts.first { ShiftedSystem(saidIn: $0) != nil }
  }

  /// Whether a property says of which system the coordinates are; `OvCoordType` is 奥维's.
  private static func namesSystem(_ name: String) -> Bool {
    let folded = name.lowercased()
    return ["坐标", "基准", "投影", "coord", "datum", "crs", "srs", "projection"].contains {
      folded.contains($0)
    }
  }
}
