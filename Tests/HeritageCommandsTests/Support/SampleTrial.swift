import ArgumentParser
import Heritage

@testable import HeritageCommands

struct SampleFail: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "fail", abstract: "出错",
    discussion: """
      例:
        wenbao trial fail refused
      """,
    aliases: ["出错"])

  struct Unforeseen: Error {}

  struct Refusal: ReportableError {
    var report: ErrorReport {
      ErrorReport(
        code: "E-RULE", location: "a.xml:3:7", message: "不能销号。",
        details: ["没有验收\u{202E}", "没有佐证"],
        remedy: ["wenbao hazard accept 1", "wenbao hazard show 1"], exit: .refused)
    }
  }

  @Argument(help: ArgumentHelp("种类", valueName: "种类"))
  var kind: String

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    output(in: context).done("开始。", json: [:])
    switch kind {
    case "refused": throw Refusal()
    case "bug": throw Unforeseen()
    case "differences": return .differences
    default: throw ValidationError("不知道“\(kind)”这一种")
    }
  }
}

enum SampleCause: String, CodedTerm, ExpressibleByArgument {
  case rain, wind, fire, root, worm, salt

  var displayName: String {
    switch self {
    case .rain: "雨"
    case .wind: "风"
    case .fire: "火"
    case .root: "根"
    case .worm: "虫"
    case .salt: "盐"
    }
  }
}

struct SampleParse: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "各种参数",
    discussion: """
      例:
        wenbao trial parse --unit 玉山镇
      """,
    aliases: ["参数"])

  enum Side: String, EnumerableFlag {
    case left, right
  }

  struct Refused: Error, CustomStringConvertible {
    let description = "只能是偶数"
  }

  @Option(help: ArgumentHelp("单位", valueName: "镇")) var unit: String
  @Option(help: ArgumentHelp("隐患等级", valueName: "等级")) var grade: HazardGrade = .ordinary
  @Option(help: ArgumentHelp("成因", valueName: "种类")) var cause: SampleCause?
  @Option(help: ArgumentHelp("发生日期，写作 YYYY-MM-DD", valueName: "日期")) var on: CivilDate?
  @Option(name: .shortAndLong, help: ArgumentHelp("年数", valueName: "年")) var years: Int?
  @Option(
    help: ArgumentHelp("偶数", valueName: "数"),
    transform: { text throws(Refused) -> Int in
      guard let number = Int(text), number.isMultiple(of: 2) else { throw Refused() }
      return number
    }) var even: Int?
  @Flag(help: "哪一边") var side: Side?
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    output(in: context).done("\(unit) \(grade.displayName)", json: [:])
    return .done
  }
}

struct SampleAsk: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "逐项询问",
    discussion: """
      例:
        wenbao trial ask
      """,
    aliases: ["询问"])

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    var answers: [String] = []
    while let answer = try context.ask("第 \(answers.count + 1) 项？") { answers.append(answer) }
    output(in: context).note("共 \(answers.count) 项。")
    output(in: context).done(answers.joined(separator: "/"), json: [:])
    return .done
  }
}
