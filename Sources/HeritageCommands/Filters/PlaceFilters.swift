import ArgumentParser
import Heritage
import HeritageStore

/// `--site`.
struct SiteOption: RowFilter {
  @Option(help: ArgumentHelp("只列这一文物点的", valueName: "文物点"))
  var site: String?

  var isAsked: Bool { site != nil }

  func condition(_ session: ReadSession) throws -> RowCondition { try .site(site, session) }
}

/// A site as the first word behind the verb, or with `--site` as in other lists.
struct SiteArgument: RowFilter {
  @Argument(help: ArgumentHelp("只列这一处", valueName: "文物点"))
  var named: String?

  @Option(help: ArgumentHelp("同上，只列这一处", valueName: "文物点"))
  var site: String?

  mutating func validate() throws {
    if named != nil, site != nil { throw ValidationError("文物点写了两次，--site 与参数只写一个") }
  }

  var code: String? { named ?? site }
  var isAsked: Bool { code != nil }
  var isSubject: Bool { true }

  func condition(_ session: ReadSession) throws -> RowCondition { try .site(code, session) }
}

/// `--unit`: a unit that was merged stands for the one that does its work today.
struct UnitOption: RowFilter {
  @Option(help: ArgumentHelp("只列这一单位的", valueName: "单位"))
  var unit: String?

  var isAsked: Bool { unit != nil }

  func condition(_ session: ReadSession) throws -> RowCondition {
    let asked = try UnitFilter(unit, session)
    let (units, today) = (try session.unitSuccessions(), session.today)
    let ofSites = Dictionary(
      uniqueKeysWithValues: try session.siteNames().map { ($0.code, $0.township) })
    return RowCondition(remark: asked.remark) { facts in
      let codes =
        facts.units.isEmpty
        ? try facts.sites(session).compactMap { ofSites[$0] } : facts.units
      return codes.contains { units.unit(of: $0, on: today) == asked.unit }
    }
  }
}

extension RowCondition {
  fileprivate static func site(_ code: String?, _ session: ReadSession) throws -> RowCondition {
    let wanted = try code.map { try session.site($0).code }
    return RowCondition { facts in
      try wanted.map { try facts.sites(session).contains($0) } ?? true
    }
  }
}

extension RowFacts {
  /// The sites that it names, or that its stream is about.
  fileprivate func sites(_ session: ReadSession) throws -> [String] {
    guard sites.isEmpty, let stream else { return sites }
    return try session.sites(ofStream: stream.description)
  }
}
