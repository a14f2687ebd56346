package import Heritage
import HeritageGeometry
package import HeritageStore

/// Recording or removing a marker was refused, with every condition that is not met. Nothing has been done.
package struct MarkerRefusal: Error, Hashable, Sendable {
  package let act: EntryType
  package let site: String
  package let conditions: [MarkerCondition]
}

/// A marker as it is to be recorded.
package struct MarkerTerms: Sendable {
  package var contents: MarkerContents
  package var place: String
  /// Degrees, CGCS2000 (EPSG:4490).
  package var position: Position?
  package var evidence: EvidenceInput

  package init(
    contents: MarkerContents, place: String, position: Position?, evidence: EvidenceInput
  ) {
    self.contents = contents
    self.place = place
    self.position = position
    self.evidence = evidence
  }
}

extension Bureau {
  /// Records a protection marker (保护标志) with its six contents, where it stands and what it looks like.
  ///
  /// - Parameter ordinal: the marker that is recorded again; a further one where it is left out and none stands, the
  ///   only one where one does.
  package func recordMarker(
    _ terms: MarkerTerms, of site: String, ordinal: Int?, _ options: ActOptions
  ) throws -> (marker: MarkerSummary, differences: [(MarkerContent, String)]) {
    try write(commit: !options.isDryRun) { session in
      let site = try session.read.site(site)
      let day = options.occurredOn ?? session.today
      let known = try session.read.markers(site: site.code)
      let number = ordinal ?? known.last?.ordinal ?? 1
      var unmet = MarkerRules.unmet(
        terms.contents, place: terms.place, of: try site.markerSite(), on: day,
        today: session.today)
      if !(1...known.count + 1).contains(number) { unmet.append(.notStanding) }
      if let last = known.first(where: { $0.ordinal == number })?.lastOn, day < last {
        unmet.append(.beforeTheLastAct(last))
      }
      guard unmet.isEmpty else {
        throw MarkerRefusal(act: .markerRecorded, site: site.code, conditions: unmet)
      }
      if let position = terms.position, !KunshanBox.contains(position) {
        throw OperationError.positionOutsideKunshan(position)
      }
      try session.append(terms, of: site.code, ordinal: number, on: day)
      guard
        let marker = try session.read.markers(site: site.code).first(where: {
          $0.ordinal == number
        })
      else { throw StoreError.unknown(RecordReference(.marker, site.code)) }
      let differences = MarkerRules.differences(
        marker.contents, of: try site.markerSite())
      return (marker, differences.map { ($0.content, $0.register) })
    }
  }

  /// Records that a marker no longer stands (撤除).
  package func removeMarker(
    of site: String, ordinal: Int?, reason: String, _ options: ActOptions
  ) throws -> MarkerSummary {
    try write(commit: !options.isDryRun) { session in
      let site = try session.read.site(site)
      let day = options.occurredOn ?? session.today
      let standing = try session.read.markers(site: site.code).filter(\.isStanding)
      let marker =
        ordinal.map { number in standing.first { $0.ordinal == number } } ?? standing.last
      var unmet: [MarkerCondition] = []
      if marker == nil { unmet.append(.notStanding) }
      if reason.isBlank { unmet.append(.reasonMissing) }
      if day > session.today { unmet.append(.inTheFuture(session.today)) }
      if let last = marker?.lastOn, day < last { unmet.append(.beforeTheLastAct(last)) }
      guard unmet.isEmpty, var marker else {
        throw MarkerRefusal(act: .markerRemoved, site: site.code, conditions: unmet)
      }
      try session.append(
        .marker(site: site.code, ordinal: marker.ordinal), .markerRemoved,
        [
          "site": .string(site.code), "ordinal": .integer(marker.ordinal),
          "reason": .string(reason.trimmed),
        ], occurredOn: day)
      marker.isStanding = false
      return marker
    }
  }
}

extension WriteSession {
  fileprivate func append(
    _ terms: MarkerTerms, of site: String, ordinal: Int, on day: CivilDate
  ) throws {
    var members: [String: JSONValue?] = [
      "site": .string(site), "ordinal": .integer(ordinal), "place": .string(terms.place.trimmed),
      "longitude": terms.position.map { .string($0.longitude.text(digits: 7)) },
      "latitude": terms.position.map { .string($0.latitude.text(digits: 7)) },
      "evidence": try keepAll(terms.evidence),
    ]
    for (content, value) in terms.contents.all where !value.isBlank {
      members[content.rawValue] = value.map { .string($0.trimmed) }
    }
    try append(
      .marker(site: site, ordinal: ordinal), .markerRecorded, .members(members), occurredOn: day)
  }
}
