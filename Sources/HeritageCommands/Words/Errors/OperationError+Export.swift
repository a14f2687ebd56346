import Heritage
import HeritageOperations

extension OperationError {
  /// Words about what is exported; `nil` about anything else.
  var reportOfExport: ErrorReport? {
    switch self {
    case .coordinatesWithheld(let path, let named, let sites):
      ErrorReport(
        code: "E-WITHHELD",
        message: "文物登记文件要能原样再导入，不能略去图形；不公开坐标的文物点有 \(sites.count) 处，须用 --site 逐处写明。没有任何改动。",
        details: Array(sites.prefix(20)),
        remedy: [
          (["wenbao export --format register \(ShellWord(path))"]
            + (named + sites).map { "--site \($0)" }).joined(separator: " ")
        ], exit: .refused)
    case .systemNotOfFormat(let format, let system, let path):
      ErrorReport(
        code: "E-EXPORT-CRS",
        message: "\(format.displayName) 不能写成 \(system.rawValue)：\(format.systemsInWords)。没有任何改动。",
        remedy: [
          "wenbao export --format \(format.rawValue) \(ShellWord(path))",
          "wenbao export --format gpkg --crs \(system.rawValue) 区划.gpkg",
        ], exit: .usage)
    default: nil
    }
  }
}

extension ExportFormat {
  /// Why its coordinates cannot be in any system.
  fileprivate var systemsInWords: String {
    switch self {
    case .gpkg: "GeoPackage 可以写成 \(systems.map(\.rawValue).joined(separator: "、"))"
    case .geoJSON: "它的标准（RFC 7946）只有经纬度"
    case .kml: "它的标准（OGC KML 2.2）只有经纬度"
    case .register: "登记文件照登记时的坐标系写，再导入才没有改动"
    }
  }
}
