/// One of the six contents of a protection marker (保护标志的六项内容).
public enum MarkerContent: String, CodedTerm {
  case level, name, publisher, publishedOn, erectedBy, erectedOn

  public var displayName: String {
    switch self {
    case .level: "级别"
    case .name: "名称"
    case .publisher: "公布机关"
    case .publishedOn: "公布日期"
    case .erectedBy: "立标机关"
    case .erectedOn: "立标日期"
    }
  }

  /// The option of `wenbao marker record` that gives it.
  public var option: String {
    switch self {
    case .level: "--level 级别"
    case .name: "--name 名称"
    case .publisher: "--publisher 公布机关"
    case .publishedOn: "--published-on 日期"
    case .erectedBy: "--erected-by 机关"
    case .erectedOn: "--erected-on 日期"
    }
  }
}
