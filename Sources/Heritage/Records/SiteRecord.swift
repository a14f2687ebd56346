/// One site (文物点) as a register file describes it: the content of one revision.
///
/// Field names follow the record of the fourth national survey (四普登记表).
package struct SiteRecord: Hashable, Sendable {
  package var code: String
  /// Code of the batch that the site belongs to.
  package var batch = ""
  /// `320583-NNNN`, where the survey gave one.
  package var surveyCode: Stated<String> = .unknown
  package var name = ""
  package var address = ""
  /// Code of the township (区镇) in whose area the site lies and which reports on it.
  package var township = ""
  package var category: SiteCategory = .other
  /// Name of the subclass (小类), from the survey's list; official subclass codes are not known.
  package var subclass: Stated<String> = .unknown
  /// Era as written (年代), and the era used for statistics (统计年代).
  package var era: Stated<String> = .unknown
  package var statisticalEra: Stated<String> = .unknown
  package var ownership: Stated<Ownership> = .unknown
  package var owner: Stated<String> = .unknown
  package var user: Stated<String> = .unknown
  package var governingBody: Stated<String> = .unknown
  package var industry: Stated<Industry> = .unknown
  package var openness: Stated<Openness> = .unknown
  package var use: Stated<String> = .unknown
  /// Building or land area in square metres.
  package var area: Stated<Double> = .unknown
  package var condition: Stated<Condition> = .unknown
  package var damageCauses: [DamageCause] = []
  package var summary: String?
  /// Which government approves works in the protection area, and whose consent comes first.
  package var approvingBody: Stated<String> = .unknown
  package var consentingBody: Stated<String> = .unknown
  /// The body (本体) as a whole, where the site is not divided into parts.
  package var body: DeliveredGeometry?
  /// Whether its coordinates may be handed on.
  package var coordinates: CoordinateDisclosure = .open
  package var parts: [SitePartRecord] = []
  package var zones: [ZoneRecord] = []
  package var marker = MarkerRecord()
  package var archive = ArchiveRecord()
  package var responsiblePersons: [ResponsiblePersonRecord] = []
  /// Codes of checklist templates that apply beyond those that the site's class brings with it.
  package var additionalChecklists: [String] = []
  /// Codes of checklist items (`TEMPLATE:ITEM`) that do not apply here, each with its reason.
  package var excludedItems: [ExcludedItemRecord] = []
  package var position: SourcePosition

  package init(code: String, position: SourcePosition) {
    self.code = code
    self.position = position
  }
}
