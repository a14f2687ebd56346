import Heritage

/// What contradicts itself within a record.
enum RecordProblem: Hashable, Sendable {
  case dayOutsideYear(CivilDate, Int)
  case dayTwice(CivilDate, firstLine: Int)
  case workdayInTheWeek(CivilDate)
  case statisticalCodeAlone
  case ownSuccessor
  case unknownPart(String)
  case classOutsideControlZone(class: String, kind: String)
  case patternWithoutText(String)
  case coordinatesWithoutGeometry
  case redrawingWithout(String)
  case drawingWithText
  case drawingWithoutGeometry
  case ruleWithoutDerivation
  case scopeNotOne
  /// A duty that recurs, or has a term, in a way that its proof does not allow.
  case recurringByRecord, recurringWithTerm
  case dueDayTwice(String)
  case monthDay(String)
  case basisNever
  /// A method whose parts do not make one.
  case axisWithoutFactor(String)
  case factorLevels(String)
  case factorThresholds(String)
  case gradeBounds
  case gradeWithoutNonconformity(result: String)
  case photoPath(String)
  case rectifiedDateWithoutRectified(ReturnFieldNames)
  case rectifiedAboveCount(rectified: Int, count: Int, ReturnFieldNames)
}
