/// One thing in which the ledger and a return differ.
public struct FieldDifference: Hashable, Sendable {
  public enum Field: String, CodedTerm {
    case number, status, site, item, grade, deadline, person, count, rectifiedCount

    public var displayName: String {
      switch self {
      case .number: "编号"
      case .status: "状态"
      case .site: "文物点"
      case .item: "检查项"
      case .grade: "等级"
      case .deadline: "整改期限"
      case .person: "整改责任人"
      case .count: "总数"
      case .rectifiedCount: "已整改数"
      }
    }
  }

  public let field: Field
  /// As stored: codes, dates, numbers.
  public let ledger: String
  public let reported: String

  public init(field: Field, ledger: String, reported: String) {
    self.field = field
    self.ledger = ledger
    self.reported = reported
  }
}
