import Heritage

/// What must hold of one return alone. That its totals agree with its rows is for the reconciliation.
enum UnitReturnRules {
  static func check(
    _ record: UnitReturnRecord, _ names: ReturnFieldNames, _ context: inout BuildContext
  ) {
    CommonRules.checkOrder(
      (names.asOf, record.asOf), (names.preparedOn, record.preparedOn), at: record.position,
      &context)
    for row in record.rows {
      CommonRules.checkOrder(
        (names.rectifiedOn, row.rectifiedOn), (names.asOf, record.asOf), at: row.position, &context)
    }
    if let count = record.declaredCount, let rectified = record.declaredRectified,
      rectified > count
    {
      context.report(
        .record(.rectifiedAboveCount(rectified: rectified, count: count, names)))
    }
  }
}
