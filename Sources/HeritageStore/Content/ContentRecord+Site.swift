import Heritage

extension ContentRecord {
  /// A site with its parts, zones, marker, archive, responsible persons and own checklist.
  package init(_ site: PreparedSite) {
    let record = site.record
    var rows = [Self.siteRow(site)]
    rows.reserveCapacity(
      3 + record.parts.count + record.zones.count + record.responsiblePersons.count
        + record.additionalChecklists.count + record.excludedItems.count)
    Self.addParts(of: site, to: &rows)
    Self.addZones(of: site, to: &rows)
    rows.append(Self.markerRow(record.marker))
    rows.append(Self.archiveRow(record.archive))
    Self.addPersons(of: record, to: &rows)
    Self.addChecklist(of: record, to: &rows)
    self.init(.site, key: record.code, rows: rows, line: record.position.line)
  }

  private static func siteRow(_ site: PreparedSite) -> ContentRow {
    ContentRow(ContentKind.siteRevision) { values in
      let record = site.record
      values.add(record.batch)
      values.add(record.surveyCode)
      values.add(record.name)
      values.add(record.address)
      values.add(record.township)
      values.add(record.category.rawValue)
      values.add(record.subclass)
      values.add(record.era)
      values.add(record.statisticalEra)
      values.add(record.ownership)
      values.add(record.owner)
      values.add(record.user)
      values.add(record.governingBody)
      values.add(record.industry)
      values.add(record.openness)
      values.add(record.use)
      values.add(record.area)
      values.add(record.condition)
      values.add(record.damageCauses.map(\.rawValue).joined(separator: " "))
      values.add(record.summary)
      values.add(record.approvingBody)
      values.add(record.consentingBody)
      values.add(site.body?.wkb)
      values.add(site.body?.srs)
      values.add(record.coordinates.rawValue)
    }
  }

  private static func addParts(of site: PreparedSite, to rows: inout [ContentRow]) {
    for (position, part) in site.record.parts.enumerated() {
      let geometry = site.parts[position]
      rows.append(
        ContentRow(ContentKind.sitePart) { values in
          values.add(position)
          values.add(part.code)
          values.add(part.name)
          values.add(geometry?.wkb)
          values.add(geometry?.srs)
        })
    }
  }

  private static func addZones(of site: PreparedSite, to rows: inout [ContentRow]) {
    for (position, zone) in site.record.zones.enumerated() {
      rows.append(
        ContentRow(ContentKind.zone) { values in
          values.add(position)
          values.add(zone, site.zones[position])
        })
    }
  }

  private static func markerRow(_ marker: MarkerRecord) -> ContentRow {
    ContentRow(ContentKind.marker) { values in
      values.add(0)
      values.add(marker.place)
      values.add(marker.level)
      values.add(marker.name)
      values.add(marker.publisher)
      values.add(marker.publishedOn)
      values.add(marker.erectedBy)
      values.add(marker.erectedOn)
    }
  }

  private static func archiveRow(_ archive: ArchiveRecord) -> ContentRow {
    ContentRow(ContentKind.archive) { values in
      values.add(0)
      values.add(archive.number)
      values.add(archive.volumes)
      values.add(archive.updatedOn)
      values.add(archive.keeper)
    }
  }

  private static func addPersons(of record: SiteRecord, to rows: inout [ContentRow]) {
    for (position, person) in record.responsiblePersons.enumerated() {
      rows.append(
        ContentRow(ContentKind.responsiblePerson) { values in
          values.add(position)
          values.add(person.role.rawValue)
          values.add(person.basis?.rawValue)
          values.add(person.name)
          values.add(person.unit)
          values.add(person.post)
          values.add(person.phone)
          values.add(person.since)
        })
    }
  }

  /// Whole checklists that are added, then items that are left out, each with its reason.
  private static func addChecklist(of record: SiteRecord, to rows: inout [ContentRow]) {
    func add(_ checklist: String, _ item: String?, _ reason: String?) {
      let position = rows.count - first
      rows.append(
        ContentRow(ContentKind.siteChecklist) { values in
          values.add(position)
          values.add(checklist)
          values.add(item)
          values.add(reason)
        })
    }
    let first = rows.count
    for checklist in record.additionalChecklists { add(checklist, nil, nil) }
    for excluded in record.excludedItems {
      let parts = excluded.item.split(separator: ":", maxSplits: 1).map(String.init)
      add(parts[0], parts.last, excluded.reason)
    }
  }
}
