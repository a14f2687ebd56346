/// How a site stands on a day (现状): of everything that law and bureau ask for, whether it is on record. The one place
/// that decides it: duties, gaps, the site's page, tables, sheets and files all ask here.
///
/// What was left out never counts as there. A duty of four is done where all that it rests on is known: every zone of
/// the kind that is in force has its text, every control zone the number of its provincial approval; a marker has its
/// contents, none of them otherwise than the register has the site; what was recorded later goes before the register.
public struct SiteStanding: Hashable, Sendable {
  private let facts: SiteFacts
  private let day: CivilDate
  /// The lines of zones in force on the day.
  public let lines: [SiteFacts.Line]

  public init(_ facts: SiteFacts, on day: CivilDate) {
    self.facts = facts
    self.day = day
    lines = facts.lines.filter { $0.isInForce(on: day) }
  }

  /// How many zones are in force, and how many of them are drawn.
  public var zoneCount: Int { lines.count }
  public var drawnZoneCount: Int { lines.count(where: \.isDrawn) }

  /// The marker that stands: of those recorded the one that agrees with the register, else the last; where none was
  /// ever recorded, that of the register.
  public var marker: SiteFacts.Marker? {
    guard !facts.recordedMarkers.isEmpty else { return facts.registeredMarker }
    let standing = facts.recordedMarkers.filter(\.isStanding)
    return standing.first { lacks(of: $0).isEmpty } ?? standing.last
  }

  /// The archive: as it was recorded, else as the register has it.
  public var archive: SiteFacts.Archive? { facts.recordedArchive ?? facts.registeredArchive }

  /// Marker and archive as the register has them, whatever was recorded later.
  public var registered: (marker: SiteFacts.Marker?, archive: SiteFacts.Archive?) {
    (facts.registeredMarker, facts.registeredArchive)
  }

  /// How an aspect stands; a checklist is judged by the items that apply to the site.
  public func finding(_ aspect: SiteAspect) -> SiteFinding {
    switch aspect {
    case .protectionArea: zones([.protectionArea])
    case .controlZone: zones([.controlZone, .settingZone])
    case .marker: markerFinding
    case .archive: SiteFinding(archive?.number.state ?? .unknown)
    case .custodian: person(.custodian)
    case .direct: person(.direct)
    case .geometry: geometry
    case .checklist: SiteFinding(.unknown)
    }
  }

  /// 四有齐全: each of the four is there, or needn't be.
  public var hasTheFour: Bool { SiteAspect.four.allSatisfy { finding($0).isSettled } }

  /// Whether every zone in force is drawn, and none is missing on record.
  public var isWhollyDrawn: Bool {
    finding(.geometry).state == .known
      && [[.protectionArea], [.controlZone, .settingZone]].allSatisfy { (kinds: Set<ZoneKind>) in
        lines.contains { kinds.contains($0.kind) }
      }
  }
}

// MARK: Zones

extension SiteStanding {
  private func zones(_ kinds: Set<ZoneKind>) -> SiteFinding {
    let mine = lines.filter { kinds.contains($0.kind) }
    guard !mine.isEmpty else { return unregistered(kinds) }
    let asked = mine.filter { $0.text != .notApplicable }
    guard !asked.isEmpty else { return SiteFinding(.notApplicable) }
    let lacking = asked.compactMap { lack(of: $0) }
    let without = partsWithout(asked).map { (StatedState.unknown, SiteLack.part($0)) }
    let all = lacking + without
    return SiteFinding(all.first?.0 ?? .known, all.map(\.1))
  }

  private func unregistered(_ kinds: Set<ZoneKind>) -> SiteFinding {
    let coming = facts.lines.filter { kinds.contains($0.kind) }.compactMap { line in
      line.from.map { SiteLack.notYet(zone: line.zone, from: $0) }
    }
    return coming.isEmpty ? SiteFinding(.unknown, [.zone]) : SiteFinding(.none, coming)
  }

  /// What a line lacks, first its text. Of a protected site the law asks a provincial approval; a control zone is a
  /// control zone whoever has it; only of the setting zone of a controlled building it may truly not apply.
  private func lack(of line: SiteFacts.Line) -> (StatedState, SiteLack)? {
    guard line.text == .known else { return (line.text, .text(zone: line.zone, line.text)) }
    guard line.kind != .protectionArea, line.approval != .known else { return nil }
    guard line.approval == .notApplicable else {
      return (line.approval, .approval(zone: line.zone, line.approval))
    }
    let mayNotApply = line.kind == .settingZone && facts.site.kind == .controlledBuilding
    return mayNotApply ? nil : (.unknown, .approval(zone: line.zone, .notApplicable))
  }

  /// Parts of the body that have no zone of their own while others have, and none is of the whole site.
  private func partsWithout(_ lines: [SiteFacts.Line]) -> [String] {
    guard !lines.contains(where: { $0.part == nil }) else { return [] }
    let named = Set(lines.compactMap(\.part))
    return facts.parts.filter { !named.contains($0) }
  }

  private var geometry: SiteFinding {
    guard !lines.isEmpty else { return SiteFinding(.unknown, [.zone]) }
    let asked = lines.filter { $0.text != .notApplicable }
    guard !asked.isEmpty else { return SiteFinding(.notApplicable) }
    let undrawn = asked.filter { !$0.isDrawn }
    guard let first = undrawn.first else { return SiteFinding(.known) }
    // What has no text yet can't be drawn.
    return SiteFinding(
      first.text == .known ? .unknown : first.text, undrawn.map { .line(zone: $0.zone) })
  }
}

// MARK: Marker and persons

extension SiteStanding {
  private var markerFinding: SiteFinding {
    guard let marker else {
      return facts.recordedMarkers.isEmpty
        ? SiteFinding(.unknown) : SiteFinding(.none, [.removed])
    }
    guard marker.place.state == .known else { return SiteFinding(marker.place.state) }
    let lacks = lacks(of: marker)
    return SiteFinding(lacks.isEmpty ? .known : .unknown, lacks)
  }

  private func lacks(of marker: SiteFacts.Marker) -> [SiteLack] {
    let required = MarkerRules.required(of: facts.site.kind)
    let missing = marker.contents.all.filter { required.contains($0.content) && $0.value.isBlank }
    let differing = MarkerRules.differences(marker.contents, of: facts.site)
    return missing.map { .content($0.content) } + differing.map { .differs($0.content) }
  }

  /// Somebody is named; the unit that a person belongs to isn't a person, nor a body (专门机构) set up for the site.
  private func person(_ role: ResponsibleRole) -> SiteFinding {
    let mine = facts.persons.filter { $0.role == role && $0.since.map { $0 <= day } ?? true }
    guard !mine.contains(where: { $0.name == .known }), let first = mine.first else {
      return SiteFinding(mine.isEmpty ? .unknown : .known)
    }
    return SiteFinding(first.name, first.hasUnit ? [.name] : [])
  }
}
