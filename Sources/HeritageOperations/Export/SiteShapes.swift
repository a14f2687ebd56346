import Foundation
import Heritage
import HeritageGeometry
import HeritageStore

/// The drawn body of a site and its parts.
struct SiteShapes {
  /// The body as a whole.
  private(set) var whole: Geometry?
  private(set) var parts: [(code: String, name: String?, geometry: Geometry)] = []

  init(of site: String, _ session: ReadSession) throws {
    for body in try session.bodies(of: site) {
      let geometry = try Self.geometry(body.geometry)
      if let part = body.part {
        parts.append((part, body.partName, geometry))
      } else {
        whole = geometry
      }
    }
  }

  /// Shells counter-clockwise, as the formats want them.
  static func geometry(_ bytes: Data) throws -> Geometry {
    try WKB.decode([UInt8](bytes)).wound
  }
}
