import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao report statistics`: found, rectified, struck off, overdue, and rates over a span of days (统计).
struct ReportStatistics: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "statistics", abstract: "一段时间的发现、整改、销号、逾期和比率",
    discussion: """
      不写起止的，从今年元旦统计到今天。按记账日期，口径与对账单一致：已封账的一期，数字与对账单相同。
      误登作废、并案的仍算发现和应销，与对账单相同。类型、批次按现在登记的。

      例:
        wenbao report statistics
        wenbao report statistics --by type --half 2026H1
        wenbao report statistics --by 期次 --unit KS-ZP --csv
        wenbao 报表 统计 --by 等级 --period 2026Q1
      """,
    aliases: ["统计"])

  @Option(
    help: ArgumentHelp("每行一个：unit 单位、type 类型、grade 等级、batch 批次、site 文物点、period 期次", valueName: "口径")
  )
  var by = StatisticsDimension.unit

  @OptionGroup var span: SpanArguments

  @Option(help: ArgumentHelp("只统计这一单位账上的", valueName: "单位"))
  var unit: String?

  @Option(help: ArgumentHelp("只统计这一等级的", valueName: "等级"))
  var grade: HazardGrade?

  @Option(help: ArgumentHelp("只统计这一类型的", valueName: "类型"))
  var type: HazardType?

  @Option(help: ArgumentHelp("只统计这一批次的", valueName: "批次"))
  var batch: String?

  @Option(help: ArgumentHelp("只统计这一文物点的", valueName: "文物点"))
  var site: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let output = output(in: context)
    let page = try bureau.read { session in
      output.note(try UnitFilter(unit, session))
      let span = try span.span(today: bureau.today, session)
      return StatisticsPage(
        statistics: try session.statistics(
          by: by, over: span.days, seenOn: span.seenOn, try filter(session)),
        span: span, names: try RegistryNames(session))
    }
    if let remark = page.span.remark { output.note(remark) }
    try output.list(
      page.statistics.rows,
      output.format.isTable ? page.columns : page.shownColumns, empty: page.empty,
      summary: page.summary, next: page.next(filterWords),
      extra: page.extra([
        "unit": unit.map(JSONValue.string), "grade": (grade?.rawValue).map(JSONValue.string),
        "type": (type?.rawValue).map(JSONValue.string), "batch": batch.map(JSONValue.string),
        "site": site.map(JSONValue.string),
      ]), total: page.statistics.total
    ) { StatisticsPage.json($0) }
    return .done
  }

  /// The filters as they are typed again.
  private var filterWords: [String] {
    [
      unit.map { "--unit \(ShellWord($0))" }, grade.map { "--grade \($0.rawValue)" },
      type.map { "--type \($0.rawValue)" }, batch.map { "--batch \(ShellWord($0))" },
      site.map { "--site \(ShellWord($0))" },
    ].compactMap { $0 }
  }

  /// - Throws: `StoreError.unknown` where there is no such batch or site.
  private func filter(_ session: ReadSession) throws -> StatisticsFilter {
    if let batch { _ = try session.batch(batch) }
    if let site { _ = try session.site(site) }
    var filter = StatisticsFilter()
    (filter.unit, filter.grade, filter.type) = (unit, grade, type)
    (filter.batch, filter.site) = (batch, site)
    return filter
  }
}
