import Heritage

/// What must hold of one duty alone.
enum DutyRecordRules {
  static func check(_ duty: DutyRecord, _ context: inout BuildContext) {
    guard duty.isRecurring else { return }
    if duty.proof != .act { context.report(.record(.recurringByRecord), at: duty.position) }
    if duty.months != nil { context.report(.record(.recurringWithTerm), at: duty.position) }
  }
}
