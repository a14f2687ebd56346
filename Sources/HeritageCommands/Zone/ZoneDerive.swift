import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao zone derive`: derives lines from the zones' texts (按文字推算).
struct ZoneDerive: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "derive", abstract: "按公布文字推算界线",
    discussion: """
      读得懂的写法：自本体（或保护范围、围墙、部分）外扩若干米、各侧分别外扩（四侧或八侧）、以本体中心为圆心的半径、围墙以内、
      同本体；前面有标题、后面有面积和类别的也读；见手册“怎样写，读得懂”。读不懂的只列出，文字照旧；起算的本体、围墙、保护范围不止一个，或写明的一侧没有边可归的，不推算，写明原因和
      要补登什么。文字点名某一部分（墓冢外扩10米）的，只自那一部分起算；没有点名的，各部分都算，点和线也算。在 EPSG:4549 平面上推算：圆角每 90 度 16 段，各侧分别外扩的以外法线方向
      归侧、转角取交点，向外的填满天井，结果取到毫米；平面上的长度比实地长，每公里 0.07～0.15 米，逐处写明。
      实测、图上量取的界线不会被推算的取代。

      例:
        wenbao zone derive KS6-01 --dry-run
        wenbao zone derive KS6-01 C1 --uncertainty 1
        wenbao zone derive KS6-02 P1 --base 墓冢 --explain
        wenbao 区划 推算 --all --dry-run
      """,
    aliases: ["推算"])

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var site: String?

  @Argument(help: ArgumentHelp("只推算这一个区划", valueName: "区划"))
  var zone: String?

  @Flag(help: "推算全部文物点的")
  var all = false

  @Option(help: ArgumentHelp("文字没有说清从哪一部分起算时，指明部分的编号或名称；整个本体写 本体", valueName: "部分"))
  var base: String?

  @Flag(help: "逐词写明文字是怎么读的")
  var explain = false

  @Option(help: ArgumentHelp("推算所得界线的误差，米；不写则误差未载", valueName: "米"))
  var uncertainty: Double?

  @Flag(name: .customLong("dry-run"), help: "试运行：列出文字、解读、面积和略图，不写入")
  var isDryRun = false

  @OptionGroup var day: ZoneDay
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard (site == nil) == all else {
      throw ValidationError("写明文物点编号，或用 --all 推算全部（二者选一）")
    }
    if base != nil, all { throw ValidationError("--base 只用于一处文物点") }
    if let uncertainty, !uncertainty.isFinite || uncertainty < 0 {
      throw ValidationError("--uncertainty 须是不小于零的米数")
    }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    var outcomes = try bureau.derivations(of: site, asOf: day.day(bureau), base: base)
    if let zone {
      outcomes = outcomes.filter { $0.zone.code == zone }
      guard !outcomes.isEmpty else {
        throw StoreError.unknown(RecordReference(.zone, "\(site ?? "")/\(zone)"))
      }
    }
    let page = DerivationPage(outcomes: outcomes, showsPictures: site != nil, explains: explain)
    let wanted = outcomes.filter { zone != nil ? $0.isWanted : $0.isWanted && !$0.zone.isDrawn }
    let output = output(in: context)
    guard !isDryRun else {
      output.show(page.blocks + ["试运行，未写入。"], next: page.next(wanted), json: page.json)
      return .done
    }
    guard let (outcome, input) = try bureau.keep(wanted, uncertainty: uncertainty, isDryRun: false)
    else {
      output.show(page.blocks + [page.nothingToKeep], json: page.json)
      return page.isAllDrawn ? .done : .differences
    }
    var run = ImportRun(options: ImportOptions(), command: self)
    run.beside = page.refused
    return try run.report(outcome, [input], in: context)
  }
}
