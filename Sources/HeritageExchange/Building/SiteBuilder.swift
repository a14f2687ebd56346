import Heritage

/// Builds one site.
final class SiteBuilder {
  private(set) var site: SiteRecord
  private var geometry = GeometryBuilder()
  private var zone: ZoneBuilder?
  private var part: SitePartRecord?
  private var person: ResponsiblePersonRecord?
  private var excludedItem = ""
  /// Of the body or part that is being read.
  private var deliveredIn: String?

  init(_ attributes: Attributes, batch: String, _ context: inout BuildContext) {
    site = SiteRecord(code: attributes[.code] ?? "", position: context.position)
    site.batch = batch
    site.township = attributes[.township] ?? ""
    site.coordinates = attributes.term(.coordinates) ?? .open
    site.category = attributes.term(.category) ?? .other
  }

  func start(_ element: ElementName, _ attributes: Attributes, _ context: inout BuildContext) {
    if element.isGeometry {
      geometry.start(element, attributes, &context)
      return
    }
    switch element {
    case .zone: zone = ZoneBuilder(attributes, &context)
    case .geometry: zone?.startGeometry(attributes)
    case .body: deliveredIn = attributes[.deliveredIn]
    case .part:
      deliveredIn = attributes[.deliveredIn]
      part = SitePartRecord(code: attributes[.code] ?? "", position: context.position)
      part?.name = attributes[.name] ?? ""
    case .marker: startMarker(attributes)
    case .archive: startArchive(attributes)
    case .responsible: startPerson(attributes, &context)
    case .excludedItem: excludedItem = attributes[.item] ?? ""
    default: break
    }
  }

  func end(_ element: ElementName, _ context: inout BuildContext) {
    if element.isGeometry {
      if let finished = geometry.end(element, &context) { place(finished) }
    } else if element == .zone {
      if let zone = zone?.zone { site.zones.append(zone) }
      zone = nil
    } else if zone != nil {
      zone?.end(element, &context)
    } else if !endDescription(element, &context), !endOwnership(element, &context) {
      endList(element, &context)
    }
  }

  private func place(_ finished: DeliveredGeometry) {
    if let zone {
      zone.place(finished)
      return
    }
    var finished = finished
    finished.deliveredIn = deliveredIn
    if part != nil {
      part?.geometry = finished
    } else {
      site.body = finished
    }
  }

  private func endDescription(_ element: ElementName, _ context: inout BuildContext) -> Bool {
    switch element {
    case .name: site.name = context.text.line ?? ""
    case .address: site.address = context.text.line ?? ""
    case .surveyCode: site.surveyCode = context.statedLine(element)
    case .subclass: site.subclass = context.statedLine(element)
    case .era: site.era = context.statedLine(element)
    case .statisticalEra: site.statisticalEra = context.statedLine(element)
    case .area: site.area = context.statedArea(element)
    case .condition: site.condition = context.statedTerm(element)
    case .damageCause: add(context.term(), to: \.damageCauses, element, &context)
    case .summary: site.summary = context.text.text
    default: return false
    }
    return true
  }

  private func endOwnership(_ element: ElementName, _ context: inout BuildContext) -> Bool {
    switch element {
    case .ownership: site.ownership = context.statedTerm(element)
    case .owner: site.owner = context.statedLine(element)
    case .user: site.user = context.statedLine(element)
    case .governingBody: site.governingBody = context.statedLine(element)
    case .industry: site.industry = context.statedTerm(element)
    case .openness: site.openness = context.statedTerm(element)
    case .use: site.use = context.statedLine(element)
    case .approvingBody: site.approvingBody = context.statedLine(element)
    case .consentingBody: site.consentingBody = context.statedLine(element)
    default: return false
    }
    return true
  }

  private func endList(_ element: ElementName, _ context: inout BuildContext) {
    switch element {
    case .part:
      if let part { site.parts.append(part) }
      part = nil
    case .marker: site.marker.place = context.statedLine(element)
    case .archive: site.archive.number = context.statedLine(element)
    case .responsible:
      person?.name = context.statedLine(element)
      if let person { site.responsiblePersons.append(person) }
      person = nil
    case .additionalChecklist: add(context.text.line, to: \.additionalChecklists, element, &context)
    case .excludedItem:
      site.excludedItems.append(
        ExcludedItemRecord(
          item: excludedItem, reason: context.text.line ?? "", position: context.position))
    default: break
    }
  }
}

extension SiteBuilder {
  /// Adds to a list that names nothing twice.
  private func add<Value: Equatable>(
    _ value: Value?, to list: WritableKeyPath<SiteRecord, [Value]>, _ element: ElementName,
    _ context: inout BuildContext
  ) {
    guard let value else { return }
    if site[keyPath: list].contains(value) {
      context.report(
        .field(
          .duplicate(
            element: element.rawValue, code: context.text.line ?? "", firstLine: nil)))
    }
    site[keyPath: list].append(value)
  }

  private func startMarker(_ attributes: Attributes) {
    site.marker.level = attributes[.level]
    site.marker.name = attributes[.name]
    site.marker.publisher = attributes[.publisher]
    site.marker.publishedOn = attributes.date(.publishedOn)
    site.marker.erectedBy = attributes[.erectedBy]
    site.marker.erectedOn = attributes.date(.erectedOn)
  }

  private func startArchive(_ attributes: Attributes) {
    site.archive.volumes = attributes.count(.volumes)
    site.archive.updatedOn = attributes.date(.updatedOn)
    site.archive.keeper = attributes[.keeper]
  }

  private func startPerson(_ attributes: Attributes, _ context: inout BuildContext) {
    var person = ResponsiblePersonRecord(
      role: attributes.term(.role) ?? .custodian, position: context.position)
    person.basis = attributes.term(.basis)
    person.unit = attributes[.unit]
    person.post = attributes[.post]
    person.phone = attributes[.phone]
    person.since = attributes.date(.since)
    self.person = person
  }
}
