import Heritage

/// What must hold of one return alone. That its totals agree with its rows is for the reconciliation.
enum UnitReturnRules {
  static func check(_ record: UnitReturnRecord, _ context: inout BuildContext) {
    CommonRules.checkOrder(
      ("asOf", record.asOf), ("preparedOn", record.preparedOn), at: record.position, &context)
    for row in record.rows {
      CommonRules.checkOrder(
        ("rectifiedOn", row.rectifiedOn), ("asOf", record.asOf), at: row.position, &context)
    }
    if let count = record.declaredCount, let rectified = record.declaredRectified,
      rectified > count
    {
      context.report(.record(.rectifiedAboveCount(rectified: rectified, count: count)))
    }
  }
}
