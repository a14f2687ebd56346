import Heritage

/// Builds the records of a register: units, batches, sites and boundaries.
final class RegisterBuilder: RecordBuilder {
  private var unit: UnitRecord?
  private var batch: BatchBuilder?
  private var site: SiteBuilder?
  private var boundary: BoundaryBuilder?
  private var batchCode = ""

  func start(_ element: ElementName, _ attributes: Attributes, _ context: inout BuildContext) {
    if site != nil {
      site?.start(element, attributes, &context)
      return
    }
    if boundary != nil {
      boundary?.start(element, attributes, &context)
      return
    }
    switch element {
    case .unit: unit = UnitBuilder.unit(attributes, &context)
    case .batch:
      batch = BatchBuilder(attributes, &context)
      batchCode = batch?.batch.code ?? ""
    case .boundary: boundary = BoundaryBuilder(attributes, &context)
    case .site: site = SiteBuilder(attributes, batch: batchCode, &context)
    default: break
    }
  }

  func end(_ element: ElementName, _ context: inout BuildContext) {
    if site != nil {
      site?.end(element, &context)
    } else if boundary != nil {
      boundary?.end(element, &context)
    } else {
      batch?.end(element, &context)
    }
  }

  /// A batch is taken before its first site starts, so at most one of the four is there.
  func take(_ context: inout BuildContext) -> ImportRecord? {
    defer { (unit, batch, site, boundary) = (nil, nil, nil, nil) }
    if let unit {
      UnitRules.check(unit, &context)
      return .unit(unit)
    }
    if let site = site?.site {
      SiteRules.check(site, &context)
      return .site(site)
    }
    if let boundary = boundary?.boundary {
      BoundaryRules.check(boundary, &context)
      return .boundary(boundary)
    }
    if let batch = batch?.batch {
      BatchRules.check(batch, &context)
      return .batch(batch)
    }
    return nil
  }
}
