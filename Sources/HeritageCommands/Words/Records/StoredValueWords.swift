import Heritage

/// Stored values for people: codes of a vocabulary become its words, by the table and column they stand in.
enum StoredValueWords {
  static func text(of value: String, in column: String, of table: String) -> String {
    switch (table, column) {
    case ("zone", "kind"), ("boundary", "kind"): word(value, ZoneKind.self)
    case ("unit_revision", "kind"): word(value, UnitKind.self)
    case ("batch_revision", "kind"): word(value, BatchKind.self)
    case ("calendar_day", "kind"): word(value, CalendarDayKind.self)
    case ("inspection", "kind"): word(value, InspectionKind.self)
    case ("checklist_scope", "kind"), ("duty_scope", "kind"): scope(value)
    case ("checklist_scope", "value"), ("duty_scope", "value"):
      SiteCategory(rawValue: value)?.displayName ?? word(value, BatchKind.self)
    case ("responsible_person", "basis"): word(value, ResponsibilityBasis.self)
    case ("duty_revision", "proof"): word(value, DutyProof.self)
    case ("method_factor", "factor"), ("method_level", "factor"): word(value, RiskFactorKind.self)
    case ("method_factor", "axis"): word(value, RiskAxis.self)
    case ("method_factor", "measure"): word(value, RiskMeasure.self)
    case ("pairing", "class"): word(value, DifferenceClass.self)
    case ("pairing", "ledger_state"): word(value, HazardState.self)
    case ("checklist_item", "method"): value
    default: text(of: value, in: column)
    }
  }

  /// What a scope goes by.
  private static func scope(_ kind: String) -> String {
    switch kind {
    case "category": "类别"
    case "batchKind": "批次种类"
    case "site": "文物点"
    default: kind
    }
  }

  /// Columns that hold the same wherever they stand.
  private static func text(of value: String, in column: String) -> String {
    if column.hasSuffix("_state") { return word(value, StatedState.self) }
    return switch column {
    case "ownership": word(value, Ownership.self)
    case "industry": word(value, Industry.self)
    case "openness": word(value, Openness.self)
    case "condition": word(value, Condition.self)
    case "category": word(value, SiteCategory.self)
    case "provenance": word(value, Provenance.self)
    case "method": word(value, ZoneMethod.self)
    case "confidence": word(value, Confidence.self)
    case "coordinates": word(value, CoordinateDisclosure.self)
    case "pattern": word(value, ZonePattern.self)
    case "role": word(value, ResponsibleRole.self)
    case "grade": word(value, HazardGrade.self)
    case "frequency": word(value, Frequency.self)
    case "hazard_type": word(value, HazardType.self)
    case "result": word(value, AnswerResult.self)
    case "status", "reported_status": word(value, ReportedStatus.self)
    case "damage_causes":
      value.split(separator: " ").map { word(String($0), DamageCause.self) }
        .joined(separator: "、")
    default: value
    }
  }

  private static func word<Term: CodedTerm>(_ code: String, _: Term.Type) -> String {
    Term(rawValue: code)?.displayName ?? code
  }
}
