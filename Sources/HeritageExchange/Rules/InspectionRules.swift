import Heritage

/// What must hold of one inspection alone.
enum InspectionRules {
  static func check(_ inspection: InspectionRecord, _ context: inout BuildContext) {
    CommonRules.checkUnique(
      inspection.answers, element: .answer, &context, code: \.item, position: \.position)
  }
}
