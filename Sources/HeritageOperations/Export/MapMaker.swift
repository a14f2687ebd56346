import Heritage
import HeritageGeometry
import HeritageStore

/// Makes a map of what the registry holds.
struct MapMaker {
  private let session: ReadSession
  private let day: CivilDate
  private let today: CivilDate
  private let withheld: Set<String>
  private let sites: [SiteSummary]
  private let zones: [ZoneSummary]
  private let facts: MapFacts
  private let places: SitePlaces

  /// - Parameters:
  ///   - site: the one site that is asked for; `nil`: all in force.
  ///   - day: on which the zones are in force.
  ///   - today: the day of hazards, inspections and risk.
  ///   - withheld: sites whose coordinates stay at home.
  init(
    site: String?, asOf day: CivilDate, today: CivilDate, withheld: Set<String>,
    _ session: ReadSession
  ) throws {
    (self.session, self.day, self.today, self.withheld) = (session, day, today, withheld)
    sites = try session.sites(SiteFilter(code: site, asOf: day))
    zones = try session.zones(site: site, asOf: day)
    facts = try MapFacts(site: site, today: today, session)
    places = try SitePlaces(zones: zones, site: site, session)
  }

  func map() throws -> MapContent {
    let registry = try session.registry()
    var map = MapContent(
      asOf: day, today: today, registry: registry.uuid, bureau: registry.bureau,
      hasSamples: sites.contains { $0.provenance == .sample },
      features: [.zone: try zoneFeatures()], withheld: withheld.sorted())
    for site in sites {
      let shapes = try SiteShapes(of: site.code, session)
      let isWithheld = withheld.contains(site.code)
      map.features[.site, default: []].append(
        feature(site, isWithheld ? nil : shapes.whole))
      guard !isWithheld else { continue }
      map.features[.part, default: []] += parts(of: site, shapes)
      if let (position, basis) = try places.place(of: site.code, shapes) {
        map.features[.place, default: []].append(place(site, position, basis))
      } else {
        map.unplaced.append(site.code)
      }
    }
    return map
  }

  private func place(_ site: SiteSummary, _ position: Position, _ basis: MapBasis) -> MapFeature {
    let legend = facts.legend(of: site.code)
    let values: [MapFeature.Value] = [
      .text(site.code), .text(site.name), .text(site.provenance.displayName),
      .text(site.batchKind.level), .text(site.batchName), .text(site.townshipName),
      .text(site.address), .text(site.category.displayName), .text(basis.displayName),
    ]
    return MapFeature(
      geometry: .point(position),
      values: values + facts.values(of: site.code) + [.text(legend.displayName)], legend: legend)
  }

  private func feature(_ site: SiteSummary, _ body: Geometry?) -> MapFeature {
    let values: [MapFeature.Value] = [
      .text(site.code), .text(site.name), .text(site.provenance.displayName),
      .text(site.batchName), .text(site.batchKind.displayName), .text(site.townshipName),
      .text(site.address), .text(site.category.displayName), .text(site.coordinates.displayName),
      .text(site.batchKind.level),
    ]
    return MapFeature(geometry: body, values: values + facts.values(of: site.code))
  }

  private func parts(of site: SiteSummary, _ shapes: SiteShapes) -> [MapFeature] {
    shapes.parts.map { part in
      MapFeature(
        geometry: part.geometry,
        values: [
          .text(site.code), .text(site.name), .text(site.provenance.displayName),
          .text(part.code), .init(part.name),
        ])
    }
  }
}

// MARK: Zones

extension MapMaker {
  /// The larger first, so that the smaller are drawn over them; those without a line last.
  private func zoneFeatures() throws -> [MapFeature] {
    let sites = Dictionary(uniqueKeysWithValues: sites.map { ($0.code, $0) })
    let features = try zones.compactMap { zone in
      try sites[zone.site].map { try feature(zone, of: $0) }
    }
    let areas = features.map { $0.geometry.map { GeodesicArea.squareMetres(of: $0) } ?? -1 }
    return features.indices.sorted { (-areas[$0], $0) < (-areas[$1], $1) }.map { features[$0] }
  }

  private func feature(_ zone: ZoneSummary, of site: SiteSummary) throws -> MapFeature {
    let isWithheld = withheld.contains(zone.site)
    let legend = MapLegend(zone.kind, class: zone.zoneClass)
    let values: [MapFeature.Value] = [
      .text(zone.site), .text(zone.siteName), .text(zone.provenance.displayName),
      .text(zone.code), .text(zone.kind.rawValue), .text(zone.kind.displayName),
      .init(zone.zoneClass), .init(zone.part), .init(isWithheld ? nil : zone.text.value),
      .text(isWithheld ? CoordinateDisclosure.withheld.displayName : zone.text.state.displayName),
      .init(zone.controlText), .init(zone.source.value), .text(zone.source.state.displayName),
      .init(zone.provincialApproval.value), .text(zone.provincialApproval.state.displayName),
      .init(zone.validFrom.flatMap { CivilDate($0) }),
      .init(zone.validTo.flatMap { CivilDate($0) }), .init(zone.method?.displayName),
      .init(zone.surveyor), .init(zone.confidence?.displayName), .init(zone.uncertainty),
      .init(zone.statedArea.value), .text(zone.statedArea.state.displayName),
      .init(zone.computedArea), .text(site.batchKind.level), .text(site.batchName),
      .text(site.townshipName),
    ]
    return MapFeature(
      geometry: isWithheld ? nil : try zone.geometry.map(SiteShapes.geometry),
      values: values + facts.values(of: zone.site) + [.text(legend.displayName)], legend: legend)
  }
}
