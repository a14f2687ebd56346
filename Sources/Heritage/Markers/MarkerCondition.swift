/// What recording a marker asks for and does not find.
public enum MarkerCondition: Hashable, Sendable {
  case missing(MarkerContent)
  case placeMissing
  case inTheFuture(CivilDate)
  case erectedAfter(CivilDate)
  case erectedBeforePublication(CivilDate)
  case publishedInTheFuture(CivilDate)
  /// There is no such marker, or it was removed.
  case notStanding
  case reasonMissing
  case beforeTheLastAct(CivilDate)

  /// Stable code of what is not met.
  public var code: String {
    switch self {
    case .missing, .placeMissing, .reasonMissing: "E-MARKER-CONTENT"
    case .notStanding: "E-MARKER-STATE"
    case .inTheFuture, .erectedAfter, .erectedBeforePublication, .publishedInTheFuture,
      .beforeTheLastAct:
      "E-MARKER-DATE"
    }
  }

  /// What is not met, in Chinese.
  public var message: String {
    switch self {
    case .missing(let content): "缺\(content.displayName)（实施条例第十条的六项内容之一）"
    case .placeMissing: "没有写标志立在哪里"
    case .inTheFuture(let today): "日期晚于今天（\(today)）"
    case .erectedAfter(let day): "立标日期晚于登记日期（\(day)）"
    case .erectedBeforePublication(let day): "立标日期早于公布日期（\(day)）"
    case .publishedInTheFuture(let today): "公布日期晚于今天（\(today)）"
    case .notStanding: "没有这块标志，或者已经记为撤除"
    case .reasonMissing: "没有写理由"
    case .beforeTheLastAct(let day): "日期早于上一次登记（\(day)）"
    }
  }

  /// What meets it.
  ///
  /// - Parameter verb: of the act that was refused.
  public func remedy(site: String, verb: String) -> Remedy {
    let again = "wenbao marker \(verb) \(site)"
    return switch self {
    case .missing(let content): .again(again, content.option)
    case .placeMissing: .again(again, "--place 位置")
    case .inTheFuture(let day), .beforeTheLastAct(let day): .again(again, "--on \(day)")
    case .erectedAfter(let day), .erectedBeforePublication(let day):
      .again(again, "--erected-on \(day)")
    case .publishedInTheFuture: .again(again, "--published-on 日期")
    case .notStanding: Remedy("wenbao marker show \(site)", instead: "没有立着的标志，不用撤除")
    case .reasonMissing: .again(again, "--reason 理由")
    }
  }
}
