import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao inspect run`: walks through a site's checklist at the terminal (逐项检查).
struct InspectRun: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "在终端上逐项检查一处文物点",
    discussion: """
      逐项问答：1 符合，2 不符合，3 不适用，4 未查，后面可以写说明：2 屋面漏雨。r 本节其余都符合，\
      g 跳到某项、某节，/ 查找，s 小结入库，q 暂存退出；? 列出全部。
      照片一次可写多个：2 屋面漏雨 @ ~/照片/屋面*.jpg '有 空格.jpg'，按 Tab 补全文件名。
      每答一句就存一次草稿，中断后再运行可以接着做；草稿按开始时的检查表、种类、日期、单位、检查人接着做，\
      这次写的与它不同，会列出来再问。确认后才入库，没有答的记为未查。

      例:
        wenbao inspect run KS6-01
        wenbao inspect run KS6-01 --checklist FIRE --inspector 示例甲 --inspector 示例乙
        wenbao 检查 逐项 KS6-01 --kind floodSeason
      """,
    aliases: ["逐项"])

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var site: String

  @Option(help: ArgumentHelp("检查种类；不写是 routine", valueName: "种类"))
  var kind: InspectionKind?

  @Option(help: ArgumentHelp("检查日期；不写是今天", valueName: "日期"))
  var on: CivilDate?

  @Option(help: ArgumentHelp("检查人，可写多次；不写是经办人", valueName: "姓名"))
  var inspector: [String] = []

  @Option(help: ArgumentHelp("检查单位；不写是经办人的单位", valueName: "单位"))
  var unit: String?

  @Option(help: ArgumentHelp("只查这张检查表，可写多次", valueName: "检查表"))
  var checklist: [String] = []

  @Option(help: ArgumentHelp("检查记录编号；不写则按文物点、日期编", valueName: "编号"))
  var code: String?

  @Option(
    name: .customLong("late-reason"), help: ArgumentHelp("补录以前期次的检查的原因", valueName: "原因"))
  var lateReason: String?

  @Flag(name: .customLong("dry-run"), help: "试运行：问完不写入，草稿保留")
  var isDryRun = false

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    guard context.isInteractive else { throw WalkWithoutTerminal(site: site) }
    let bureau = try bureau(in: context)
    var start = WalkStart(bureau: bureau, context: context, output: output(in: context))
    start.lateReason = lateReason
    guard var conversation = try start.begin(request) else { return .done }
    guard try conversation.hold() == .committing else {
      output(in: context).done(
        "已暂存，没有入库。", next: ["wenbao inspect run \(site)"],
        json: json(nil))
      return .done
    }
    let plan = conversation.plan
    let done = try bureau.commit(
      conversation.walk, plan.head, ActOptions(lateReason: lateReason, isDryRun: isDryRun))
    if !isDryRun { InspectionDraft.remove(site: site, registry: bureau.path) }
    try report(done, plan, bureau, context)
    return .done
  }

  private var request: InspectionRequest {
    var request = InspectionRequest(site: site)
    request.kind = kind
    request.inspectedOn = on
    request.unit = unit
    request.inspectors = inspector
    request.code = code
    request.checklists = checklist
    request.lateReason = lateReason
    return request
  }

  private func report(
    _ done: InspectionDone, _ plan: InspectionPlan, _ bureau: Bureau, _ context: CommandContext
  ) throws {
    let hazards =
      isDryRun
      ? [] : try bureau.read { session in try done.hazards.map { try session.hazard($0) } }
    let head =
      isDryRun
      ? "试运行，未写入；草稿保留。会登记隐患 \(done.hazards.count) 项。"
      : "检查 \(done.inspection) 已入库\(plan.site.provenance.mark)，登记隐患 \(done.hazards.count) 项。"
    let due = try bureau.read { session in
      try session.inspectionsDue(SiteFilter(code: site), today: bureau.today).first
    }
    let remaining = due.map { "下次检查 \($0.nextWords(on: bureau.today))；这次\($0.leftOutWords)。" }
    let table: [any TextBlock] = hazards.isEmpty ? [] : [HazardBrief.table(of: hazards)]
    let orders = done.hazards.prefix(3).map {
      "wenbao hazard order \($0) --measure 措施 --person 责任人 --deadline 日期"
    }
    let merges = hazards.prefix(3).compactMap { hazard in
      plan.standingHazard(like: hazard).map {
        "wenbao hazard merge \(hazard.number) --into \($0.number) --reason 理由"
      }
    }
    output(in: context).show(
      [head] + (isDryRun ? [] : [remaining].compactMap { $0 }) + table,
      next: isDryRun
        ? ["wenbao inspect run \(site)"]
        : merges + orders + ["wenbao inspect show \(done.inspection)"],
      json: json(done))
  }

  /// What was committed; of a draft put aside, and of a trial run, nothing.
  private func json(_ done: InspectionDone?) -> JSONValue {
    .shown([
      "committed": .bool(done != nil && !isDryRun), "site": .string(site),
      "inspection": (done?.inspection).map(JSONValue.string),
      "entry": isDryRun ? nil : (done?.entry).map(JSONValue.integer),
      "hazardNumbers": .array((done?.hazards ?? []).map(JSONValue.string)),
    ])
  }
}

extension InspectionPlan {
  /// The first hazard that stood on the ledger before for the same item as one that was found.
  fileprivate func standingHazard(like hazard: HazardSummary) -> HazardSummary? {
    hazard.item.flatMap { memories[$0]?.openHazards.first }
  }
}

/// A walk needs somebody at a terminal.
struct WalkWithoutTerminal: ReportableError {
  let site: String

  var report: ErrorReport {
    ErrorReport(
      code: "E-NO-TERMINAL", message: "逐项检查 \(site) 要人在终端上回答，但标准输入不是终端。",
      remedy: ["wenbao inspect record 检查.xml"], exit: .usage)
  }
}
