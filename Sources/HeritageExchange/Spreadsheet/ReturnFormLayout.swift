import Heritage

/// What the form of a return (回报表) has where: the words that writer and reader share.
enum ReturnFormLayout {
  static let sheet = "回报"
  /// The hidden sheet with the unit's sites.
  static let siteSheet = "文物点"

  /// Labels above the table, each with its value in the cell behind it.
  enum Label: String, CaseIterable {
    case unit = "单位"
    case period = "期次"
    case asOf = "截至日期"
    case preparedBy = "填报人"
    case preparedOn = "填报日期"
    case count = "自报隐患数"
    case rectified = "其中已整改"
  }

  /// Columns of the table.
  enum Column: String, CaseIterable {
    case ordinal = "序号"
    case number = "隐患编号"
    case site = "文物点编号"
    case siteName = "文物点"
    case item = "检查项"
    case description = "隐患情况"
    case grade = "等级"
    case deadline = "整改期限"
    case person = "整改责任人"
    case status = "整改情况"
    case rectifiedOn = "完成日期"
    case note = "说明"

    /// In characters.
    var width: Double {
      switch self {
      // The labels stand in the first column too, each on one line.
      case .ordinal: 13
      case .number: 17
      case .site: 12
      case .grade: 9
      case .siteName, .item, .person: 14
      case .description: 40
      case .deadline, .status, .rectifiedOn: 13
      case .note: 24
      }
    }

    /// Whether it says what the ledger says, which the unit must not change.
    var isLocked: Bool {
      switch self {
      case .ordinal, .number, .site, .siteName, .item, .description, .grade: true
      default: false
      }
    }

    /// Whether a day stands in it.
    var isDay: Bool { self == .deadline || self == .rectifiedOn }

    /// Columns without which there is no return.
    static let required: [Column] = [.number, .site, .status]
  }
}
