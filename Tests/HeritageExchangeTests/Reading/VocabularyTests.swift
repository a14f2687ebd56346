import Heritage
import HeritageExchange
import Testing

/// Every term of every vocabulary is accepted by the schemas and arrives as itself.
struct VocabularyTests {
  private func site(_ body: String) throws -> SiteRecord? {
    let reading = try Reading(Sample.register(Sample.batch(Sample.site(body))))
    #expect(reading.lines == [])
    guard case .site(let site) = reading.records.last?.record else { return nil }
    return site
  }

  @Test(arguments: Ownership.allCases) func ownership(_ term: Ownership) throws {
    #expect(try site("<ownership>\(term.rawValue)</ownership>")?.ownership == .known(term))
  }

  @Test(arguments: Industry.allCases) func industry(_ term: Industry) throws {
    #expect(try site("<industry>\(term.rawValue)</industry>")?.industry == .known(term))
  }

  @Test(arguments: Openness.allCases) func openness(_ term: Openness) throws {
    #expect(try site("<openness>\(term.rawValue)</openness>")?.openness == .known(term))
  }

  @Test(arguments: Condition.allCases) func condition(_ term: Heritage.Condition) throws {
    #expect(try site("<condition>\(term.rawValue)</condition>")?.condition == .known(term))
  }

  @Test(arguments: DamageCause.allCases) func damageCause(_ term: DamageCause) throws {
    #expect(try site("<damageCause>\(term.rawValue)</damageCause>")?.damageCauses == [term])
  }

  @Test(arguments: StatedState.allCases.filter { $0 != .known })
  func stateWithoutValue(_ term: StatedState) throws {
    #expect(try site("<era state='\(term.rawValue)'/>")?.era.state == term)
  }

  @Test(arguments: ZoneKind.allCases) func zoneKind(_ term: ZoneKind) throws {
    let site = try site("<zone code='Z' kind='\(term.rawValue)'><text>甲</text></zone>")
    #expect(site?.zones.map(\.kind) == [term])
  }

  @Test(arguments: ZonePattern.allCases.filter { $0 != .coordinates })
  func zonePattern(_ term: ZonePattern) throws {
    let site = try site(
      "<zone code='Z' kind='settingZone'><text>甲</text><pattern>\(term.rawValue)</pattern></zone>")
    #expect(site?.zones.map(\.pattern) == [term])
  }

  @Test(arguments: ZoneMethod.allCases, Confidence.allCases)
  func methodAndConfidence(_ method: ZoneMethod, _ confidence: Confidence) throws {
    let site = try site(
      """
      <zone code="Z" kind="settingZone"><text>甲</text><pattern>coordinates</pattern>
      <geometry method="\(method.rawValue)" confidence="\(confidence.rawValue)">
      <gml:Polygon srsName="EPSG:4490"><gml:exterior><gml:LinearRing><gml:posList>0 0 0 1 1 1 0 0
      </gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></geometry></zone>
      """)
    #expect(site?.zones.map(\.method) == [method])
    #expect(site?.zones.map(\.confidence) == [confidence])
  }

  @Test(arguments: ResponsibleRole.allCases, ResponsibilityBasis.allCases)
  func roleAndBasis(_ role: ResponsibleRole, _ basis: ResponsibilityBasis) throws {
    let site = try site(
      "<responsible role='\(role.rawValue)' basis='\(basis.rawValue)' state='unknown'/>")
    #expect(site?.responsiblePersons.map(\.role) == [role])
    #expect(site?.responsiblePersons.map(\.basis) == [basis])
  }
}
