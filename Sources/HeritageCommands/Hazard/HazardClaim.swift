import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao hazard claim`: records that hazards are reported rectified (报整改).
struct HazardClaim: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim", abstract: "报整改，附佐证材料",
    discussion: """
      佐证材料存入登记册。重大隐患须有整改前、整改后照片。同一单位的列在一份销号申请单上。在终端上没有写明的，\
      逐项提问。
      --file 的表可以有“整改情况”“完成日期”“整改人”“治理工程”各列，空着的用命令行上写的；“整改前照片”
      “整改后照片”“佐证”各列写表旁边的文件名，几个的用分号隔开，与命令行上写的一并附上。
      由保护工程治理的，用 --works 写明；工程须为这项隐患申报，且已开工，验收合格后隐患才能复核验收。

      例:
        wenbao hazard claim 1-5
        wenbao hazard claim 1 --done 临时线已拆除 --before 前.png --after 后.png
        wenbao 隐患 报整改 3 4 --done 灭火器已更换 --done-on 2026-03-10 --rectifier 示例责任人 \\
          --evidence 验收单.pdf
      """,
    aliases: ["报整改"])

  @OptionGroup var selection: HazardSelection

  @Option(name: .shortAndLong, help: ArgumentHelp("整改情况", valueName: "情况"))
  var done: String?

  @Option(
    name: .customLong("done-on"),
    help: ArgumentHelp("整改完成日期；不写则为报整改日期", valueName: "日期"))
  var doneOn: CivilDate?

  @Option(help: ArgumentHelp("整改人；不写则为整改责任人", valueName: "姓名"))
  var rectifier: String?

  @Option(help: ArgumentHelp("治理这项隐患的保护工程", valueName: "工程"))
  var works: String?

  @OptionGroup var files: EvidenceArguments
  @OptionGroup var pictures: PictureArguments
  @OptionGroup var act: ActArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let common = ClaimTerms(
      done: done ?? "", doneOn: doneOn, rectifier: rectifier,
      evidence: try pictures.read(for: bureau) + files.read(for: bureau), works: works)
    let choice = try selection.choose(.hazardClaimed, for: self, in: context) {
      try $0.claim([$1], common, act.options.dry)
    }
    var numbers = choice.numbers
    var terms = try terms(from: choice.file, common, bureau)
    if choice.file == nil {
      (numbers, terms) = try ClaimQuestions(bureau, common, in: context).answers(numbers) {
        _ = try bureau.claim($0, $1, act.options.dry)
      }
    }
    let claimed = try bureau.claim(numbers, act.options) { terms[$0] ?? common }
    try ActReport(act: .hazardClaimed, arguments: act)
      .print(claimed, for: bureau, to: output(in: context))
    return .done
  }

  private func terms(
    from file: ActFile?, _ common: ClaimTerms, _ bureau: Bureau
  ) throws -> [String: ClaimTerms] {
    var all: [String: ClaimTerms] = [:]
    for row in file?.rows ?? [] {
      var terms = common
      terms.done = row.text("整改情况") ?? common.done
      terms.doneOn = row.date("完成日期") ?? common.doneOn
      terms.rectifier = row.text("整改人") ?? common.rectifier
      terms.works = row.text("治理工程") ?? common.works
      terms.evidence +=
        try bureau.evidence(row.paths("整改前照片"), as: .before)
        + bureau.evidence(row.paths("整改后照片"), as: .after)
        + bureau.evidence(row.paths("佐证"), as: .other)
      all[row.hazard] = terms
    }
    return all
  }
}
