/// What recording a publication asks for and does not find.
public enum PublicationCondition: Hashable, Sendable {
  case announcementMissing, publisherMissing, dayMissing
  /// Not a line that the register's file could carry.
  case announcementUnusable, publisherUnusable
  case alreadyPublished(CivilDate)
  case inTheFuture(CivilDate)
  case beforeTheDecision(CivilDate)

  /// Stable code of what is not met.
  public var code: String {
    switch self {
    case .announcementMissing, .publisherMissing, .dayMissing, .announcementUnusable,
      .publisherUnusable:
      "E-PUBLICATION-TERMS"
    case .alreadyPublished: "E-PUBLICATION-AGAIN"
    case .inTheFuture, .beforeTheDecision: "E-PUBLICATION-DATE"
    }
  }

  /// What is not met, in Chinese.
  public var message: String {
    switch self {
    case .announcementMissing: "没有写公布文号"
    case .publisherMissing: "没有写公布机关"
    case .announcementUnusable: "公布文号须是一行字，至多 400 个字，不含控制字符"
    case .publisherUnusable: "公布机关须是一行字，至多 400 个字，不含控制字符"
    case .dayMissing: "没有写公布日期"
    case .alreadyPublished(let day): "已经登记公布日期 \(day)；更正须写理由"
    case .inTheFuture(let today): "公布日期晚于今天（\(today)）"
    case .beforeTheDecision(let day): "公布日期早于决定日期（\(day)）"
    }
  }

  /// What meets it.
  public func remedy(batch: String) -> Remedy {
    let again = "wenbao batch publish \(batch)"
    return switch self {
    case .announcementMissing, .announcementUnusable:
      .again(again, "--announcement 文号")
    case .publisherMissing, .publisherUnusable:
      .again(again, "--publisher 公布机关")
    case .dayMissing: .again(again, "--on 日期")
    case .inTheFuture(let day), .beforeTheDecision(let day): .again(again, "--on \(day)")
    case .alreadyPublished: .again(again, "--reason 理由")
    }
  }
}
