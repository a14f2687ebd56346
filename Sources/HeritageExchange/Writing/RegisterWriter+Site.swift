package import Heritage

extension RegisterWriter {
  /// A site of the batch that was begun, its elements in the order of register.xsd.
  package mutating func append(_ site: SiteRecord) {
    let attributes = Self.attributes([
      ("code", site.code), ("township", site.township), ("category", site.category.rawValue),
      ("coordinates", site.coordinates == .open ? nil : site.coordinates.rawValue),
    ])
    lines.append("    <site\(attributes)>")
    appendDescription(of: site)
    appendOwnership(of: site)
    appendCondition(of: site)
    appendBody(of: site)
    for zone in site.zones { append(zone) }
    append(site.marker)
    append(site.archive)
    for person in site.responsiblePersons { append(person) }
    for checklist in site.additionalChecklists { append("additionalChecklist", checklist, inset) }
    for item in site.excludedItems {
      let attributes = Self.attributes([("item", item.item)])
      lines.append(
        "\(inset)<excludedItem\(attributes)>\(XMLEscaping.text(item.reason))</excludedItem>")
    }
    lines.append("    </site>")
  }

  private var inset: String { "      " }

  private mutating func appendDescription(of site: SiteRecord) {
    append("name", site.name, inset)
    append("address", site.address, inset)
    append("surveyCode", site.surveyCode, inset)
    append("subclass", site.subclass, inset)
    append("era", site.era, inset)
    append("statisticalEra", site.statisticalEra, inset)
  }

  private mutating func appendOwnership(of site: SiteRecord) {
    append("ownership", site.ownership.map(\.rawValue), inset)
    append("owner", site.owner, inset)
    append("user", site.user, inset)
    append("governingBody", site.governingBody, inset)
    append("industry", site.industry.map(\.rawValue), inset)
    append("openness", site.openness.map(\.rawValue), inset)
    append("use", site.use, inset)
  }

  private mutating func appendCondition(of site: SiteRecord) {
    append("area", site.area.map(Self.plain), inset)
    append("condition", site.condition.map(\.rawValue), inset)
    for cause in site.damageCauses { append("damageCause", cause.rawValue, inset) }
    append("summary", site.summary, inset)
    append("approvingBody", site.approvingBody, inset)
    append("consentingBody", site.consentingBody, inset)
  }

  private mutating func appendBody(of site: SiteRecord) {
    if let body = site.body { append("body", [], body) }
    for part in site.parts {
      append("part", [("code", part.code), ("name", part.name)], part.geometry)
    }
  }

  private mutating func append(
    _ element: String, _ attributes: [(name: String, value: String?)],
    _ geometry: DeliveredGeometry?
  ) {
    let attributes = Self.attributes(attributes + [("deliveredIn", geometry?.deliveredIn)])
    guard let geometry else {
      lines.append("\(inset)<\(element)\(attributes)/>")
      return
    }
    lines.append("\(inset)<\(element)\(attributes)>")
    lines += GMLText.lines(geometry, indent: inset + "  ")
    lines.append("\(inset)</\(element)>")
  }

  private mutating func append(_ zone: ZoneRecord) {
    let attributes = Self.attributes([
      ("code", zone.code), ("kind", zone.kind.rawValue), ("part", zone.part),
      ("class", zone.zoneClass),
    ])
    lines.append("\(inset)<zone\(attributes)>")
    append("text", zone.text, inset + "  ")
    appendLine(zone, indent: inset + "  ")
    lines.append("\(inset)</zone>")
  }

  private mutating func append(_ marker: MarkerRecord) {
    append(
      "marker", marker.place,
      [
        ("level", marker.level), ("name", marker.name), ("publisher", marker.publisher),
        ("publishedOn", marker.publishedOn?.description), ("erectedBy", marker.erectedBy),
        ("erectedOn", marker.erectedOn?.description),
      ])
  }

  private mutating func append(_ archive: ArchiveRecord) {
    append(
      "archive", archive.number,
      [
        ("volumes", archive.volumes.map { "\($0)" }),
        ("updatedOn", archive.updatedOn?.description), ("keeper", archive.keeper),
      ])
  }

  private mutating func append(_ person: ResponsiblePersonRecord) {
    append(
      "responsible", person.name,
      [
        ("role", person.role.rawValue), ("basis", person.basis?.rawValue), ("unit", person.unit),
        ("post", person.post), ("phone", person.phone), ("since", person.since?.description),
      ])
  }

  /// A stated value that has attributes of its own.
  private mutating func append(
    _ element: String, _ value: Stated<String>, _ attributes: [(name: String, value: String?)]
  ) {
    let state = value.value == nil ? value.state.rawValue : nil
    let attributes = Self.attributes(attributes + [("state", state)])
    let content = XMLEscaping.text(value.value ?? "")
    lines.append("\(inset)<\(element)\(attributes)>\(content)</\(element)>")
  }
}
