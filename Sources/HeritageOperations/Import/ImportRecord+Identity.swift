import Heritage
import HeritageExchange

extension ImportRecord {
  /// Code of the record.
  var key: String {
    switch self {
    case .calendar(let calendar): String(calendar.year)
    case .unit(let unit): unit.code
    case .batch(let batch): batch.code
    case .site(let site): site.code
    case .boundary(let boundary): boundary.key
    case .checklist(let checklist): checklist.code
    case .duty(let duty): duty.code
    case .method(let method): method.code
    case .inspection(let inspection): inspection.code
    case .unitReturn(let unitReturn): unitReturn.unit
    }
  }

  /// The kind's name as the registry keeps it.
  var kind: String {
    switch self {
    case .calendar: "calendar"
    case .unit: "unit"
    case .batch: "batch"
    case .site: "site"
    case .boundary: "boundary"
    case .checklist: "checklist"
    case .duty: "duty"
    case .method: "method"
    case .inspection: "inspection"
    case .unitReturn: "unitReturn"
    }
  }

  /// What no other record of a file may be; `nil` for a boundary that names no zone.
  var identity: String? {
    if case .boundary(let boundary) = self, boundary.site.isEmpty || boundary.zone.code.isEmpty {
      return nil
    }
    return "\(kind)/\(key)"
  }

  var position: SourcePosition {
    switch self {
    case .calendar(let calendar): calendar.position
    case .unit(let unit): unit.position
    case .batch(let batch): batch.position
    case .site(let site): site.position
    case .boundary(let boundary): boundary.zone.position
    case .checklist(let checklist): checklist.position
    case .duty(let duty): duty.position
    case .method(let method): method.position
    case .inspection(let inspection): inspection.position
    case .unitReturn(let unitReturn): unitReturn.position
    }
  }

  var line: Int { position.line }
}

extension ImportedRecord {
  /// Whether it cannot be told which record it is.
  var spoilsIdentity: Bool {
    switch record {
    case .calendar: faults.spoil(.year, at: record.position)
    case .unitReturn: faults.spoil(.unit, at: record.position)
    case .boundary:
      faults.spoilElements(.validFrom) || faults.spoil(.site, at: record.position)
        || faults.spoil(.zone, at: record.position)
    case .unit, .batch, .site, .checklist, .duty, .method, .inspection:
      faults.spoil(.code, at: record.position)
    }
  }
}
