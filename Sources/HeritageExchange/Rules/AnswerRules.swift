import Heritage

/// What must hold of one answer alone.
enum AnswerRules {
  /// A grade is that of a hazard, and only a nonconformity makes one.
  static func checkGrade(
    _ attributes: Attributes, _ answer: AnswerRecord, _ context: inout BuildContext
  ) {
    guard answer.grade != nil, let result: AnswerResult = attributes.term(.result),
      result != .nonconform
    else { return }
    context.report(.record(.gradeWithoutNonconformity(result: result.displayName)))
  }

  /// A photograph lies beside the file or below it.
  static func checkPhoto(_ path: String, _ context: inout BuildContext) {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    let isRelative = !path.hasPrefix("/") && !path.contains("\\") && !path.contains(":")
    let staysInside = !steps.contains("..") && !steps.contains(".") && !steps.contains("")
    if !isRelative || !staysInside { context.report(.record(.photoPath(path))) }
  }
}
