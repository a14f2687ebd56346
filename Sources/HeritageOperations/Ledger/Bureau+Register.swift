package import Heritage
import HeritageStore

/// A hazard from elsewhere than an inspection: a report, an assignment, a self-check, a patrol.
package struct HazardReport: Hashable, Sendable {
  package var site: String
  package var description: String
  package var type: HazardType
  package var grade: HazardGrade
  package var source: HazardSource
  /// `CHECKLIST:ITEM`, where it matches one.
  package var item: String?

  package init(
    site: String, description: String, type: HazardType, grade: HazardGrade,
    source: HazardSource, item: String? = nil
  ) {
    self.site = site
    self.description = description
    self.type = type
    self.grade = grade
    self.source = source
    self.item = item
  }
}

extension Bureau {
  /// Registers a hazard (登记) and gives it its number.
  package func register(_ report: HazardReport, _ options: ActOptions) throws -> ActDone {
    try write(commit: !options.isDryRun) { session in
      let act = HazardAct(session: session, options: options)
      let unmet =
        try act.lateness()
        + (act.occurredOn > session.today ? [.inTheFuture(session.today)] : [])
        + (report.description.isBlank ? [.descriptionMissing] : [])
      guard unmet.isEmpty else {
        throw Refusals([Refusal(act: .hazardRegistered, hazard: "", conditions: unmet)])
      }
      if let item = report.item {
        let parts = item.split(separator: ":", maxSplits: 1).map(String.init)
        let known = try session.read.checklist(parts.first ?? item).items
        guard known.contains(where: { $0.reference == item }) else {
          throw OperationError.noSuchChecklistItem(item: item, site: report.site)
        }
      }
      return try session.register(report, act.options, inspection: nil).withSummary(session.read)
    }
  }
}

extension WriteSession {
  /// Appends the entry that registers a hazard.
  func register(
    _ report: HazardReport, _ options: ActOptions, inspection: String?,
    bookedOn: CivilDate? = nil
  ) throws -> ActDone {
    let site = try read.site(report.site)
    let number = try nextNumber(.hazard).description
    let booked = try bookedOn ?? bookingDay(for: options.occurredOn)
    let unit = try read.unitOfToday(site.registeredTownship)
    let entry = try append(
      .hazard(number), .hazardRegistered,
      .members([
        "site": .string(site.code), "description": .string(report.description),
        "type": .string(report.type.rawValue), "grade": .string(report.grade.rawValue),
        "source": .string(report.source.rawValue), "unit": .string(unit),
        "item": report.item.map(JSONValue.string),
        "inspection": inspection.map(JSONValue.string),
        "lateReason": options.lateReason.map(JSONValue.string),
      ]), occurredOn: options.occurredOn, bookedOn: booked)
    return ActDone(hazard: number, state: .registered, entry: entry.seq, bookedOn: booked)
  }
}
