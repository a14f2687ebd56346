import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// Which hazards stand on a list of measures and responsibilities.
struct MeasureArguments: ParsableArguments {
  /// Whether those that have left the ledger stand on it too.
  enum Range: String, EnumerableFlag {
    case open, withClosed

    static func name(for value: Range) -> NameSpecification {
      switch value {
      case .open: .customLong("open")
      case .withClosed: .customLong("with-closed")
      }
    }

    static func help(for value: Range) -> ArgumentHelp? {
      switch value {
      case .open: "只列在账的（不写时就是这样）"
      case .withClosed: "连同已经销号、作废、并案的"
      }
    }
  }

  @Option(help: ArgumentHelp("只列这一单位账上的", valueName: "单位"))
  var unit: String?

  @Option(
    name: .customLong("rectifying-unit"),
    help: ArgumentHelp("只列由这一单位整改的", valueName: "单位"))
  var rectifyingUnit: String?

  @Option(help: ArgumentHelp("只列这一文物点的", valueName: "文物点"))
  var site: String?

  @Option(help: ArgumentHelp("只列这一状态的，可重复写", valueName: "状态"))
  var state: [HazardState] = []

  @Option(help: ArgumentHelp("只列这一等级的", valueName: "等级"))
  var grade: HazardGrade?

  @Option(help: ArgumentHelp("只列这一类型的", valueName: "类型"))
  var type: HazardType?

  @Option(help: ArgumentHelp("只列由这位责任人整改的", valueName: "姓名"))
  var person: String?

  @OptionGroup var days: DayRangeArguments

  @Option(help: ArgumentHelp("只列这位经办人的", valueName: "工号"))
  var officer: String?

  @Flag(name: .customLong("overdue"), help: "只列整改逾期的")
  var isOverdue = false

  @Flag(name: .customLong("supervised"), help: "只列挂牌督办的")
  var isSupervised = false

  @Flag(name: .customLong("no-funds"), help: "只列资金未落实的")
  var lacksFunds = false

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("某日终了时的清单，按记账日期，与对账单一致", valueName: "日期"))
  var asOf: CivilDate?

  @Flag(exclusivity: .exclusive)
  var range = Range.open

  mutating func validate() throws {
    if asOf != nil, officer != nil { throw ValidationError("--as-of 不能与 --officer 一起用") }
    if range == .withClosed, !state.isEmpty {
      throw ValidationError("--with-closed 不能与 --state 一起用")
    }
  }

  /// The states that are listed.
  private var states: [HazardState] {
    if !state.isEmpty { return state }
    return range == .open ? HazardState.allCases.filter(\.isOpen) : []
  }

  /// - Throws: `ValidationError` for a day that has not come.
  func filter(today: CivilDate) throws -> HazardFilter {
    if let asOf, asOf > today { throw ValidationError("--as-of 不能晚于今天（\(today)）") }
    var filter = HazardFilter()
    (filter.unit, filter.site, filter.grade, filter.states) = (unit, site, grade, states)
    filter.overdueOn = isOverdue ? asOf ?? today : nil
    (filter.asOf, filter.officer, filter.lacksFunds) = (asOf, officer, lacksFunds)
    filter.listing = isSupervised ? .listed : nil
    return filter
  }

  /// What the ledger is not asked for.
  func keeps(_ hazard: HazardSummary) -> Bool {
    (type == nil || hazard.type == type) && (person == nil || hazard.person == person)
      && days.contains(hazard.foundOn)
  }

  /// Whether nothing but the unit narrows the list down.
  var isWhole: Bool { scope(units: [:]) == Self.wholeScope }

  private static let wholeScope = "在账隐患"

  /// What is listed, apart from the unit, in words: a part is not to be taken for the whole.
  func scope(units: [String: String]) -> String {
    let terms: [String?] = [
      state.isEmpty
        ? (range == .open ? Self.wholeScope : "全部隐患，含已销号、作废、并案的")
        : "状态为\(state.map(\.displayName).joined(separator: "、"))的隐患",
      grade.map { "\($0.displayName)的" }, site.map { "文物点 \($0) 的" },
      rectifyingUnit.map { "由\(units[$0] ?? $0)整改的" }, officer.map { "经办人 \($0) 的" },
      type.map { "\($0.displayName)类的" }, person.map { "责任人为\($0)的" },
      days.from.map { "\($0) 起发现的" }, days.to.map { "\($0) 以前（含当日）发现的" },
      isOverdue ? "整改逾期的" : nil, isSupervised ? "挂牌督办的" : nil, lacksFunds ? "资金未落实的" : nil,
    ]
    return terms.compactMap { $0 }.joined(separator: "，")
  }

  /// The same options as words of a command line, for another verb.
  var words: [String] {
    let options: [(String, String?)] =
      [
        ("--unit", unit), ("--rectifying-unit", rectifyingUnit), ("--site", site),
      ] + state.map { ("--state", $0.rawValue) } + [
        ("--grade", grade?.rawValue), ("--type", type?.rawValue), ("--person", person),
        ("--from", days.from?.description), ("--to", days.to?.description),
        ("--officer", officer), ("--as-of", asOf?.description),
      ]
    let flags = [
      ("--overdue", isOverdue), ("--supervised", isSupervised), ("--no-funds", lacksFunds),
      ("--with-closed", range == .withClosed),
    ]
    return options.flatMap { name, value in value.map { [name, "\(ShellWord($0))"] } ?? [] }
      + flags.filter(\.1).map(\.0)
  }
}
