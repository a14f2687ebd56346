import Heritage
import HeritageExchange
import HeritageStore

/// Makes the record of a boundary from a feature of a file: the feature says where and by whom it was drawn, the
/// options what it leaves out, the registry which line it is.
struct BoundaryDrawing {
  let options: DrawingOptions
  let session: WriteSession

  init(_ options: DrawingOptions, _ session: WriteSession) {
    self.options = options
    self.session = session
  }

  func record(of feature: DeliveredFeature) throws -> BoundaryRecord {
    let site = options.site ?? feature.value("文物点编号", "文物点", "site") ?? ""
    let code = options.zone ?? feature.value("区划", "区划编号", "zone") ?? ""
    let home = try session.read.zone(
      code, of: site, asOf: options.redrawing?.validFrom ?? options.asOf ?? session.today)
    let registered = try session.read.registeredZone(code, of: site)
    var zone = ZoneRecord(
      code: code, kind: registered?.kind ?? .protectionArea, position: feature.position)
    zone.part = registered?.part
    if let redrawing = options.redrawing {
      redrawing.describe(&zone, try SiteBody(of: site, session.read))
    } else if let home, !home.line.isEmpty {
      home.describe(&zone)
    } else {
      zone.text = .notApplicable
      zone.statedArea = .notApplicable
      zone.source = source(feature).map { .known($0) } ?? .unknown
    }
    draw(&zone, feature)
    return BoundaryRecord(site: site, zone: zone)
  }

  /// What is wrong with the feature beside its record: it is of a shifted system, or names another zone than the command.
  func conflict(with feature: DeliveredFeature) -> ImportProblem? {
    if let sign = feature.shiftedSign { return .referenceShifted(sign) }
    let site = feature.value("文物点编号", "文物点", "site")
    let zone = feature.value("区划", "区划编号", "zone")
    let isOther = [(site, options.site), (zone, options.zone)].contains { said, meant in
      said != nil && meant != nil && said != meant
    }
    guard isOther else { return nil }
    return .drawnElsewhere(
      named: [site, zone].compactMap { $0 }.joined(separator: "/"),
      meant: [options.site, options.zone].compactMap { $0 }.joined(separator: "/"))
  }

  private func source(_ feature: DeliveredFeature) -> String? {
    options.source ?? feature.value("来源", "source")
  }

  private func draw(_ zone: inout ZoneRecord, _ feature: DeliveredFeature) {
    zone.geometry = feature.geometry
    zone.method = options.method
    zone.surveyor = options.surveyor ?? feature.value("测绘单位", "surveyor")
    zone.confidence = options.confidence
    zone.uncertainty =
      options.uncertainty ?? feature.value("误差", "误差（米）", "uncertainty").flatMap { Double($0) }
  }
}

extension DrawingOptions.Redrawing {
  /// Says all that a redrawing says of the zone, but for its line.
  func describe(_ zone: inout ZoneRecord, _ body: SiteBody) {
    zone.zoneClass = zoneClass
    zone.text = .known(text)
    zone.pattern = body.reading(of: text, kind: zone.kind, part: zone.part).rule?.pattern
    zone.controlText = controlText
    zone.statedArea = statedArea.map { .known($0) } ?? .unknown
    zone.source = .known(document)
    zone.sourceDate = documentDate
    zone.provincialApproval =
      provincialApproval.map { .known($0) }
      ?? (zone.kind == .controlZone ? .unknown : .notApplicable)
    zone.validFrom = validFrom
  }
}

extension ZoneSummary {
  /// Says again what the redrawing in force says, for a new drawing of it.
  func describe(_ zone: inout ZoneRecord) {
    zone.zoneClass = zoneClass
    zone.text = text
    zone.pattern = pattern
    zone.controlText = controlText
    zone.statedArea = statedArea
    zone.source = source
    zone.sourceDate = sourceDate.flatMap { CivilDate($0) }
    zone.provincialApproval = provincialApproval
    zone.validFrom = validFrom.flatMap { CivilDate($0) }
  }
}
