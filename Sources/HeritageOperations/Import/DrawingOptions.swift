package import Heritage
package import HeritageExchange

/// What is said of the boundaries in a file of geometry beside the file itself. What a feature says of itself goes
/// before it.
package struct DrawingOptions: Sendable {
  /// The site and zone of all features; `nil` where the features name theirs.
  package var site: String?
  package var zone: String?
  /// What the user says of the file.
  package var file = FeatureFileOptions()
  package var method: ZoneMethod
  package var surveyor: String?
  package var confidence: Confidence
  /// Metres.
  package var uncertainty: Double?
  /// Where the drawing comes from: title and number.
  package var source: String?
  /// The line that is drawn: that in force on this day; today where it is left out.
  package var asOf: CivilDate?
  package var redrawing: Redrawing?

  /// What a redrawing (重划) says of the zone anew.
  package struct Redrawing: Sendable {
    package var validFrom: CivilDate
    /// The approval document: title and number.
    package var document: String
    package var documentDate: CivilDate?
    package var text: String
    /// Square metres.
    package var statedArea: Double?
    package var provincialApproval: String?
    package var controlText: String?
    package var zoneClass: String?

    package init(validFrom: CivilDate, document: String, text: String) {
      self.validFrom = validFrom
      self.document = document
      self.text = text
    }
  }

  package init(method: ZoneMethod, confidence: Confidence) {
    self.method = method
    self.confidence = confidence
  }
}
