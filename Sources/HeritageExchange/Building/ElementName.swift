import Heritage

/// The elements of all formats, by their local names; the geometry ones are in the namespace of GML.
package enum ElementName: String, CaseIterable {
  // register
  case register, unit, batch, decisionDocument, decidedOn, announcement, publishedOn, publisher
  case site, name, address, surveyCode, subclass, era, statisticalEra, ownership, owner, user
  case governingBody, industry, openness, use, area, condition, damageCause, summary
  case approvingBody, consentingBody, body, part
  case boundary
  case zone, text, pattern, controlText, statedArea, source, sourceDate, provincialApproval
  case validFrom, geometry, marker, archive, responsible, additionalChecklist, excludedItem
  // calendar
  case calendar, holiday, workday
  // checklists
  case checklists, checklist, title, basis, item, subject, method, legalBasis, appliesTo
  // duties
  case duties, duty, dueDay
  // methods
  case methods, factor, level, gradeFrom
  // inspections
  case inspections, inspection, inspector, note, answer, photo
  // unitReturn
  case unitReturn, row, description
  // GML
  case point = "Point"
  case lineString = "LineString"
  case polygon = "Polygon"
  case multiSurface = "MultiSurface"
  case linearRing = "LinearRing"
  case surfaceMember, exterior, interior, pos, posList

  static let gmlNamespace = "http://www.opengis.net/gml/3.2"

  var isGeometry: Bool {
    switch self {
    case .point, .lineString, .polygon, .multiSurface, .linearRing, .surfaceMember, .exterior,
      .interior, .pos, .posList:
      true
    default: false
    }
  }

  /// Coordinates have their own limit.
  var holdsCoordinates: Bool { self == .pos || self == .posList }

  /// The elements of a batch that come before its sites.
  var isBatchField: Bool {
    switch self {
    case .decisionDocument, .decidedOn, .announcement, .publishedOn, .publisher: true
    default: false
    }
  }

  /// Whether a format has such an element.
  func belongs(to kind: ImportKind) -> Bool {
    switch self {
    case .calendar, .holiday, .workday: kind == .calendar
    case .checklists, .checklist, .item, .subject: kind == .checklists
    case .duties, .duty, .dueDay: kind == .duties
    case .methods, .factor, .level, .gradeFrom: kind == .methods
    case .title: kind == .checklists || kind == .duties || kind == .methods
    case .basis, .method: kind == .checklists || kind == .methods
    case .legalBasis, .appliesTo: kind == .checklists || kind == .duties
    case .inspections, .inspection, .inspector, .answer, .photo: kind == .inspections
    case .note: kind == .inspections || kind == .unitReturn || kind == .duties
    case .unitReturn, .row, .description: kind == .unitReturn
    default: kind == .register
    }
  }
}
