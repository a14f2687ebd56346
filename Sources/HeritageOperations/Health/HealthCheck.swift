import Heritage

/// What `doctor` looks at, in this order.
package enum HealthCheck: String, CodedTerm {
  case program, locale, file, journal, fileSystem, folder, space, integrity, schema, index
  case settings, clock, pins, account, officers
  case returns, lookBacks, hazards, inspections, calendar, zones, backup

  package var displayName: String {
    switch self {
    case .program: "程序"
    case .locale: "语言环境"
    case .file: "文件"
    case .journal: "日志"
    case .fileSystem: "文件系统"
    case .folder: "所在目录"
    case .space: "可用空间"
    case .integrity: "文件完整性"
    case .schema: "库结构"
    case .index: "范围索引"
    case .settings: "设置"
    case .clock: "时钟"
    case .pins: "测试变量"
    case .account: "当前账户"
    case .officers: "经办人"
    case .returns: "区镇回报"
    case .lookBacks: "回头看"
    case .hazards: "整改期限"
    case .inspections: "检查期限"
    case .calendar: "节假日安排"
    case .zones: "区划图形"
    case .backup: "备份"
    }
  }
}
