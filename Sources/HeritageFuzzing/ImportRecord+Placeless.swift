import Heritage

extension ImportRecord {
  /// The same without where in a file it stood; only of the records of a register.
  var placeless: ImportRecord {
    switch self {
    case .unit(var unit):
      unit.position = .none
      return .unit(unit)
    case .batch(var batch):
      batch.position = .none
      return .batch(batch)
    case .site(let site): return .site(site.placeless)
    case .boundary(var boundary):
      boundary.zone = boundary.zone.placeless
      return .boundary(boundary)
    default: return self
    }
  }
}

extension SiteRecord {
  fileprivate var placeless: SiteRecord {
    var site = self
    site.position = .none
    site.body = body?.placeless
    site.zones = zones.map(\.placeless)
    for index in parts.indices {
      site.parts[index].position = .none
      site.parts[index].geometry = parts[index].geometry?.placeless
    }
    for index in responsiblePersons.indices { site.responsiblePersons[index].position = .none }
    for index in excludedItems.indices { site.excludedItems[index].position = .none }
    return site
  }
}

extension ZoneRecord {
  fileprivate var placeless: ZoneRecord {
    var zone = self
    zone.position = .none
    zone.geometry = geometry?.placeless
    return zone
  }
}

extension DeliveredGeometry {
  fileprivate var placeless: DeliveredGeometry {
    var geometry = DeliveredGeometry(srsName: srsName, shape: shape, position: .none)
    geometry.deliveredIn = deliveredIn
    return geometry
  }
}
