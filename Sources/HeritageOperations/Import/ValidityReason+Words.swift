import Heritage
import HeritageGeometry

extension ValidityReason {
  /// For people.
  var displayName: String {
    switch self {
    case .selfIntersection: "边界自相交（或各部分相互重叠、共用边）"
    case .ringSelfIntersection: "环自相交"
    case .holeOutsideShell: "内环在外环之外"
    case .nestedHoles: "内环互相嵌套"
    case .disconnectedInterior: "内部不连通"
    case .nestedShells: "外环互相嵌套"
    case .duplicateRings: "环重复"
    case .tooFewPositions: "点太少"
    case .invalidCoordinate: "坐标无效"
    case .ringNotClosed: "环没有闭合"
    case .other(let text): text
    }
  }
}

extension Position {
  /// Longitude, latitude, degrees to about a decimetre.
  package var text: String { "\(longitude.text(digits: 6)), \(latitude.text(digits: 6))" }
}
