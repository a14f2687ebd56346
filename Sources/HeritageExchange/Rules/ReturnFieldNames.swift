import Heritage

/// What the fields of a return are called where it was written: as XML, or on a form (回报表).
struct ReturnFieldNames: Hashable, Sendable {
  var asOf: String
  var preparedOn: String
  var count: String
  var rectifiedCount: String
  var status: String
  var rectified: String
  var rectifiedOn: String

  static let xml = ReturnFieldNames(
    asOf: "asOf", preparedOn: "preparedOn", count: "declaredCount",
    rectifiedCount: "declaredRectified", status: "status",
    rectified: ReportedStatus.rectified.rawValue, rectifiedOn: "rectifiedOn")

  static let form = ReturnFieldNames(
    asOf: ReturnFormLayout.Label.asOf.rawValue,
    preparedOn: ReturnFormLayout.Label.preparedOn.rawValue,
    count: ReturnFormLayout.Label.count.rawValue,
    rectifiedCount: ReturnFormLayout.Label.rectified.rawValue,
    status: ReturnFormLayout.Column.status.rawValue,
    rectified: ReportedStatus.rectified.displayName,
    rectifiedOn: ReturnFormLayout.Column.rectifiedOn.rawValue)
}
