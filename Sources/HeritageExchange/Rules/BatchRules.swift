import Heritage

/// What must hold of one batch alone, without its sites.
enum BatchRules {
  static func check(_ batch: BatchRecord, _ context: inout BuildContext) {
    CommonRules.checkOrder(
      ("decidedOn", batch.decidedOn), ("publishedOn", batch.publishedOn.value), at: batch.position,
      &context)
  }
}
