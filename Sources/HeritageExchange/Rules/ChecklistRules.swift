import Heritage

/// What must hold of one checklist template alone.
enum ChecklistRules {
  static func check(_ checklist: ChecklistRecord, _ context: inout BuildContext) {
    CommonRules.checkUnique(
      checklist.items, element: .item, &context, code: \.code, position: \.position)
  }
}
