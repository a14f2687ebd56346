import Heritage
import HeritageStore

/// Words of duties.
enum DutyWords {
  /// The verb of an act, as it is typed.
  static func verb(of act: EntryType) -> String {
    switch act {
    case .dutyFulfilled: "fulfil"
    case .dutyExtended: "extend"
    case .dutyWaived: "waive"
    default: "withdraw"
    }
  }

  /// The commands that a duty may need next.
  static func next(_ one: SiteDuty, on today: CivilDate) -> [String] {
    let (duty, site) = (one.facts.duty.code, one.site.code)
    switch one.standing(on: today) {
    case .notStarted:
      return ["wenbao batch publish \(one.site.batch) --announcement 文号 --on 日期 --publisher 公布机关"]
    case .open, .overdue:
      return one.facts.duty.proof.remedy(site: site, duty: duty).commands + [
        "wenbao duty extend \(duty) \(site) --until 日期 --reason 理由 --document 文号"
      ]
    case .openWithoutTerm: return one.facts.duty.proof.remedy(site: site, duty: duty).commands
    case .done, .waived: return ["wenbao site show \(site)"]
    }
  }
}

extension SiteDuty {
  /// As `--json` gives it.
  func json(on today: CivilDate, extra: [String: JSONValue?] = [:]) -> JSONValue {
    let standing = standing(on: today)
    return .shown(
      [
        "key": .string(key), "duty": .string(facts.duty.code), "title": .string(facts.duty.title),
        "site": .string(site.code), "provenance": .string(site.provenance.rawValue),
        "proof": .string(facts.duty.proof.rawValue),
        "cycle": facts.cycle.map { .string($0.dueOn.description) },
        "startedOn": facts.startedOn.map { .string($0.description) },
        "dueOn": facts.dueOn.map { .string($0.description) },
        "extendedTo": facts.extendedTo.map { .string($0.description) },
        "standing": .string(standing.code), "standingText": .string(standing.displayName),
        "onRecord": facts.duty.proof == .act ? nil : .string(facts.onRecord.state.rawValue),
        "lacks": facts.duty.proof == .act
          ? nil : .array(facts.onRecord.lacks.map { .string($0.displayName) }),
        "publishedOn": facts.publishedOn.value.map { .string($0.description) },
        "publishedOnState": .string(facts.publishedOn.state.rawValue),
        "citations": .array(basis(on: today).map { .string($0.citation) }),
        "citationsHoldFrom": .array(
          basis(on: today).map { $0.holdsFrom.map { .string($0.description) } ?? .null }),
      ].merging(extra) { $1 })
  }
}
