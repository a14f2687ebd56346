/// The fixed words of manual pages (手册页).
enum ManualWords {
  static let name = "名称"
  static let synopsis = "概要"
  static let description = "说明"
  static let commands = "命令"
  static let files = "文件"
  static let environment = "环境变量"
  static let exitCodes = "退出码"
  static let seeAlso = "另见"
  static let manual = "文保"

  static let fileRows: [(name: String, meaning: String)] = [
    ("wenbao.sqlite", "登记册，没有用 -r 或 WENBAO_REGISTRY 指定时在当前目录"),
    ("wenbao.sqlite-wal, wenbao.sqlite-shm", "登记册的日志，打开期间在它旁边；不要删"),
    ("…/share/wenbao", "随程序附带的检查表、节假日安排、责任事项、评估方法、XSD 和独立核验脚本"),
    ("…/share/doc/wenbao", "操作手册、文件格式、许可"),
  ]

  static let variableRows: [(name: String, meaning: String)] = [
    ("WENBAO_REGISTRY", "登记册文件，没有写 -r 时用；都没有就是当前目录下的 wenbao.sqlite"),
    ("WENBAO_OFFICER", "以哪位经办人的名义，没有写 --as 时用；都没有就按系统账户认人"),
    ("WENBAO_SHARE", "随程序附带的文件所在的目录；不设则按程序所在的位置找"),
    ("WENBAO_CLOCK", "只限试用登记册：指定时刻，写作 2026-04-01T09:00:00+08:00"),
    ("WENBAO_ACCOUNT", "只限试用登记册：指定系统账户"),
    ("NO_COLOR", "设了就不用颜色和粗体；TERM=dumb 也是"),
    ("COLUMNS", "终端上表格和帮助的宽度"),
  ]
}

extension ExitStatus {
  /// What it means, for manual pages.
  var meaning: String {
    switch self {
    case .done: "办成了"
    case .differences: "运行了，发现有差异、缺项或核验不通过"
    case .usage: "命令写错了"
    case .inputInvalid: "输入的文件有错，或登记册不能读"
    case .notFound: "没有这个文件或这条记录"
    case .unavailable: "这台机器缺少要用的程序库，或者它算得不对；不是文件的错"
    case .bug: "程序内部出错"
    case .ioError: "读写出错、磁盘满"
    case .busy: "别人正在写，稍后再试"
    case .refused: "按规则不能办"
    }
  }
}
