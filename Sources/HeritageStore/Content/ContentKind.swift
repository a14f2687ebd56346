/// Kinds of record, and the tables each is kept in: its own row first.
enum ContentKind: String, CaseIterable, Sendable {
  case calendar, unit, batch, site, boundary, checklist, duty, method, inspection, unitReturn,
    comparison

  var tables: [ContentTable] {
    switch self {
    case .calendar: [Self.calendarRevision, Self.calendarDay]
    case .unit: [Self.unitRevision]
    case .batch: [Self.batchRevision]
    case .site:
      [
        Self.siteRevision, Self.sitePart, Self.zone, Self.marker, Self.archive,
        Self.responsiblePerson, Self.siteChecklist,
      ]
    case .boundary: [Self.boundaryTable]
    case .checklist:
      [Self.checklistVersion, Self.checklistItem, Self.checklistBasis, Self.checklistScope]
    case .duty: [Self.dutyRevision, Self.dutyDueDay, Self.dutyBasis, Self.dutyScope]
    case .method: [Self.methodRevision, Self.methodFactor, Self.methodLevel]
    case .inspection: [Self.inspectionTable, Self.inspector, Self.answer, Self.answerPhoto]
    case .unitReturn: [Self.unitReturnTable, Self.returnRow]
    case .comparison: [Self.comparisonTable, Self.pairing]
    }
  }

  static let calendarRevision = ContentTable(
    "calendar_revision", key: "calendar", isParent: true, "document issued_on")
  static let calendarDay = ContentTable("calendar_day", key: "calendar", "position day kind name")
  static let unitRevision = ContentTable(
    "unit_revision", key: "unit", isParent: true,
    "name kind statistical_code statistical_edition valid_from valid_to successor")
  static let batchRevision = ContentTable(
    "batch_revision", key: "batch", isParent: true,
    """
    name kind ordinal provenance decision_document decision_document_state decided_on announcement
    announcement_state published_on published_on_state publisher publisher_state declared_count
    """)
  static let siteRevision = ContentTable(
    "site_revision", key: "site", isParent: true,
    """
    batch survey_code survey_code_state name address township category subclass subclass_state
    era era_state statistical_era statistical_era_state ownership ownership_state owner owner_state
    user user_state governing_body governing_body_state industry industry_state openness
    openness_state use use_state area area_state condition condition_state damage_causes summary
    approving_body approving_body_state consenting_body consenting_body_state body body_srs
    coordinates
    """)
  static let sitePart = ContentTable(
    "site_part", key: "site", "position code name geometry geometry_srs")
  static let zone = ContentTable(
    "zone", key: "site", isNumbered: true,
    """
    position code kind part class text text_state pattern control_text stated_area
    stated_area_state computed_area source source_state source_date provincial_approval
    provincial_approval_state valid_from geometry geometry_srs method surveyor confidence uncertainty
    """)
  static let boundaryTable = ContentTable(
    "boundary", key: "boundary", isParent: true, isNumbered: true,
    """
    site code kind part class text text_state pattern control_text stated_area stated_area_state
    computed_area source source_state source_date provincial_approval provincial_approval_state
    valid_from geometry geometry_srs method surveyor confidence uncertainty rule drawn_for
    """)
  static let marker = ContentTable(
    "marker", key: "site",
    "position place place_state level name publisher published_on erected_by erected_on")
  static let archive = ContentTable(
    "archive", key: "site", "position number number_state volumes updated_on keeper")
  static let responsiblePerson = ContentTable(
    "responsible_person", key: "site", "position role basis name name_state unit post phone since")
  static let siteChecklist = ContentTable(
    "site_checklist", key: "site", "position checklist item reason")
  static let checklistVersion = ContentTable(
    "checklist_version", key: "checklist", isParent: true, "version title hazard_type basis")
  static let checklistItem = ContentTable(
    "checklist_item", key: "checklist", "position code section subject method grade frequency")
  static let checklistBasis = ContentTable(
    "checklist_basis", key: "checklist", "position item act article act_date")
  static let checklistScope = ContentTable(
    "checklist_scope", key: "checklist", "position item kind value")
  static let dutyRevision = ContentTable(
    "duty_revision", key: "duty", isParent: true, "version title proof months note")
  static let dutyDueDay = ContentTable("duty_due_day", key: "duty", "position month_day")
  static let dutyBasis = ContentTable(
    "duty_basis", key: "duty", "position act article valid_from valid_to")
  static let dutyScope = ContentTable("duty_scope", key: "duty", "position kind value")
  static let methodRevision = ContentTable(
    "method_revision", key: "method", isParent: true,
    "version title valid_months basis major_from larger_from ordinary_from")
  static let methodFactor = ContentTable(
    "method_factor", key: "method",
    "position factor title axis weight measure second third fourth fifth")
  static let methodLevel = ContentTable(
    "method_level", key: "method", "position factor level meaning")
  static let inspectionTable = ContentTable(
    "inspection", key: "inspection", isParent: true, "site kind inspected_on unit note")
  static let inspector = ContentTable("inspector", key: "inspection", "position name")
  static let answer = ContentTable(
    "answer", key: "inspection", "position item checklist_revision result grade note")
  static let answerPhoto = ContentTable(
    "answer_photo", key: "inspection", "position item sha256")
  static let unitReturnTable = ContentTable(
    "unit_return", key: "unit_return", isParent: true,
    "period unit as_of prepared_by prepared_on declared_count declared_rectified sha256")
  static let returnRow = ContentTable(
    "return_row", key: "unit_return",
    "position line number site item description grade status rectified_on deadline person note")
  static let comparisonTable = ContentTable(
    "comparison", key: "comparison", isParent: true, "period unit return_revision head")
  static let pairing = ContentTable(
    "pairing", key: "comparison",
    "position class hazard row ledger_state reported_status details")
}
