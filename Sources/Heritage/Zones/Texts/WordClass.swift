/// The kinds of words of a zone's text that its forms are made of. A word of no kind is not understood, and the text that
/// has it stays text: nothing is passed over but ``passed``.
enum WordClass: Int, CaseIterable, Sendable {
  // What is counted from
  case from, far, base, edge, anchor, centre, about
  // Where to, and how far
  case toward, allRound, each, outward, radius, distance, direction, to
  // How a statement ends
  case within, at, bound, joined, named, grade
  // The same line
  case same, alike
  // Words that stand around
  case passed, mark, stop, number, kind, colon, open, close
  // Beside the line
  case area, feature, span, note

  /// The class that forms call by a name.
  init?(name: String) {
    guard let found = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = found
  }

  /// What a word of it is used for, as `--explain` says it.
  var displayName: String {
    switch self {
    case .from, .far, .anchor, .base, .edge: "起算处"
    case .centre, .about: "圆心"
    case .toward, .allRound, .outward, .direction, .to: "方向"
    case .each: "各自"
    case .radius, .distance: "距离"
    case .within, .at, .bound, .joined: "到此为界"
    case .named, .kind, .grade, .number: "标题、类别"
    case .same, .alike: "相同"
    case .passed, .mark, .stop, .colon, .open, .close: "可略"
    case .area: "面积"
    case .note: "可略"
    case .feature: "地物"
    case .span: "大小"
    }
  }

  /// Its words where they are fixed; the others are worked out by ``WordReader``.
  var words: [String] {
    switch self {
    case .from: ["自", "从", "由", "以", "按", "在"]
    case .far: ["距", "距离", "离"]
    case .edge: Self.edges
    case .anchor:
      [
        "起算", "起", "算起", "开始", "为基准", "为基准线", "为基线", "为基点", "为起点", "为起算线", "为界", "为界线", "为边界",
        "为边线", "为准",
        "作为基线", "作为基准", "作为起算线", "计起", "起计", "基础上", "的基础上",
      ]
    case .about: ["为圆心", "为圆点", "为中心", "为中心点", "作圆心", "作为圆心"]
    case .toward: ["向", "往", "朝", "朝向"]
    case .allRound:
      [
        "四周", "周围", "周边", "四面", "四边", "四侧", "四向", "四至", "外围", "环周", "四方", "四个方向", "四周各方向", "各方向",
        "各个方向", "各面", "各侧",
        "各边", "四周边", "周围四面", "东西南北四周", "周圈", "一周", "四围", "及周边", "及其周边", "及四周", "及其四周", "及周围",
        "及其周围",
      ]
    case .each: ["各", "均", "都", "分别", "统一", "再", "整体", "各自"]
    case .outward: Self.verbs
    case .radius: ["半径", "半径为", "半径长", "为半径", "作半径"]
    case .to: ["至", "到", "抵", "止于", "至于"]
    case .within: ["以内", "之内", "内", "范围内", "范围以内", "范围之内", "以内范围", "之内的范围", "区域内", "以内区域"]
    case .at: ["处", "处为界", "为界", "为界线", "为边界", "为限", "止", "为止", "处止", "的地方", "之处"]
    case .bound: ["为界", "为界线", "为边界", "为边线", "为范围", "为限", "为四至", "为界限"]
    case .joined: ["各点连线", "各点依次连线", "各点连接", "各点的连线"]
    case .same: ["同", "同于", "同为", "等同于", "等同", "即", "即为", "与", "和", "就是"]
    case .alike:
      ["一致", "相同", "重合", "相一致", "相重合", "同界", "等同", "同一界线", "为同一界线", "完全一致", "完全重合", "保持一致"]
    case .passed:
      [
        "的", "其", "该", "所", "所在", "共", "即", "则", "并", "且", "范围", "范围为", "区域", "的区域", "的范围", "地带",
        "划定", "划定为", "划出",
        "确定", "为其范围", "形成的范围", "所围区域", "所围成的区域", "围合范围", "围合区域", "画圆", "的圆", "的圆形",
        "的圆形范围", "圆形范围", "的圆形区域", "的圆内", "作圆",
      ]
    case .mark: ["，", ",", "、", ":", "：", "-", "—"]
    case .stop: ["。", "；", ";", "."]
    case .colon: [":", "：", "为", "是", "即", "即为", "：为", ":为", "范围为", "范围:", "范围", "划定为", "确定为"]
    case .open: ["(", "[", "【", "〔"]
    case .close: [")", "]", "】", "〕"]
    case .note: ["详见附图", "见附图", "详见图纸", "见图纸", "详见图", "见图", "附图", "详见示意图", "见示意图"]
    case .base, .centre, .distance, .direction, .named, .grade, .number, .kind, .area, .feature,
      .span:
      []
    }
  }

  /// The outline of what is counted from.
  private static let edges = [
    "外边缘", "外缘", "边缘", "最外缘", "外边线", "边线", "边界", "边界线", "外边界", "外墙", "外墙皮", "外墙面", "外墙体", "墙体",
    "墙体外缘", "墙基", "墙脚",
    "外墙基", "外墙脚", "外轮廓", "轮廓", "轮廓线", "外轮廓线", "基础", "外沿", "外围", "外侧", "线", "范围", "范围线", "界线", "界",
    "外界", "外皮", "台基",
    "台明", "屋檐", "檐口", "滴水", "滴水线", "散水", "基座", "基址", "圈", "外圈", "建筑边线", "投影", "投影线", "边",
    "外边", "边框", "边沿", "外廓", "现状边缘", "外檐", "最外边", "最外侧", "占地边缘",
  ]

  /// Outward, with or without a verb.
  private static let verbs = [
    "外扩", "外延", "外推", "外展", "外放", "外移", "外伸", "扩展", "延伸", "延展", "扩大", "拓展", "扩出", "扩", "延", "推",
    "外", "以外", "之外",
    "向外", "往外", "朝外", "向外扩", "向外扩展", "向外延伸", "向外外扩", "向外延", "向外推", "向外拓展", "向外延展", "向外扩大", "往外扩",
    "往外延伸",
    "外延伸", "外扩展", "外拓展", "外扩大", "外侧", "外延展", "向外围", "向外侧", "外推移",
  ]
}
