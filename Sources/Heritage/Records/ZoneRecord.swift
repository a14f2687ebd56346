/// One zone of a site. Its text is the legal fact, verbatim; its geometry an interpretation of it.
package struct ZoneRecord: Hashable, Sendable {
  /// Unique within the site, such as `P1` or `C1`.
  package var code: String
  package var kind: ZoneKind
  /// Code of the part that the zone belongs to; `nil` for the whole site.
  package var part: String?
  /// Class of a control zone (一/二/三类 and the like), where the text has one: its meaning is local.
  package var zoneClass: String?
  package var text: Stated<String> = .unknown
  package var pattern: ZonePattern?
  /// What the class or the text allows and forbids, verbatim.
  package var controlText: String?
  /// Area that the document states, in square metres.
  package var statedArea: Stated<Double> = .unknown
  /// Source document: title and number as written.
  package var source: Stated<String> = .unknown
  package var sourceDate: CivilDate?
  /// Number of the provincial approval (control zones: 文物保护法 2017 Art 18, 2024 Art 29).
  package var provincialApproval: Stated<String> = .notApplicable
  package var validFrom: CivilDate?
  package var geometry: DeliveredGeometry?
  package var method: ZoneMethod?
  package var surveyor: String?
  package var confidence: Confidence?
  /// Uncertainty of the line in metres, as its surveyor states it.
  package var uncertainty: Double?
  package var position: SourcePosition

  package init(code: String, kind: ZoneKind, position: SourcePosition) {
    self.code = code
    self.kind = kind
    self.position = position
  }
}
