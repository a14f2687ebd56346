import ArgumentParser
import Heritage
import HeritageOperations
import HeritagePapers
import HeritageStore

/// `wenbao print measures`: the list of measures and responsibilities (整改措施和责任清单) as A4 pages laid across.
struct PrintMeasures: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures", abstract: "把整改措施和责任清单排成 A4 网页",
    discussion: """
      不写 --output 或 --folder 时，网页写到标准输出。--folder 给每个单位一份，另有各单位合在一起的一份。
      所列是哪一天的、依据哪一条流水，印在末尾；流水校验值可用 wenbao verify --against 核对。

      例:
        wenbao print measures --output 清单.html
        wenbao print measures --unit KS-ZP --output 张浦清单.html
        wenbao 打印 措施清单 --folder 清单
      """,
    aliases: ["措施清单"])

  @OptionGroup var arguments: MeasureArguments

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("写到这个文件", valueName: "文件"), completion: .file(extensions: ["html"]))
  var output: String?

  @Option(
    help: ArgumentHelp("写到这个目录，每个单位一份，另有总的一份", valueName: "目录"), completion: .directory)
  var folder: String?

  @Flag(help: "已有同名文件时覆盖")
  var force = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if output != nil, folder != nil { throw ValidationError("--output 与 --folder 只能用一个") }
    if folder != nil, arguments.unit != nil {
      throw ValidationError("--folder 不能与 --unit 一起用：一个单位的用 --output")
    }
    if folder == nil, output == nil, global.json {
      throw ValidationError("--json 须与 --output 或 --folder 一起用")
    }
  }

  /// A list laid out.
  private struct Printed {
    let paper: MeasurePaper
    let file: String
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let list = try bureau.read { try MeasureList(arguments, today: bureau.today, $0) }
    let scope = arguments.scope(units: list.unitNames)
    let whole = MeasurePaper(
      list: list, scope: scope, groups: list.groups,
      unit: arguments.unit.map { list.unitNames[$0] ?? $0 })
    self.output(in: context).note(list.asked)
    guard output != nil || folder != nil else {
      context.standardOutput.write(PaperPage.html(whole.paper))
      return .done
    }
    let printed = try write(
      files(
        whole,
        list.groups.map { MeasurePaper(list: list, scope: scope, groups: [$0], unit: $0.unitName) })
    )
    self.output(in: context).done(
      printed.map { "\(Self.name) \($0.paper.unit ?? "各单位")，\($0.paper.total.counts)：\($0.file)" }
        .joined(separator: "\n"),
      next: [(["wenbao hazard measures"] + arguments.words).joined(separator: " ")],
      json: [
        "asOf": .string(list.day.description), "count": .integer(printed.count),
        "head": .integer(list.registry.headSeq), "hash": .string(list.registry.headHash),
        "items": .array(
          printed.map {
            [
              "file": .string($0.file), "unitName": $0.paper.unit.map(JSONValue.string) ?? .null,
              "hazardCount": .integer($0.paper.total.measures.count),
            ]
          }),
      ])
    return .done
  }

  private static let name = "整改措施和责任清单"

  /// What goes into which file.
  private func files(_ whole: MeasurePaper, _ units: [MeasurePaper]) -> [Printed] {
    if let output { return [Printed(paper: whole, file: output)] }
    return ([whole] + units).map { paper in
      let code = paper.unit == nil ? "各单位" : "\(paper.total.unit) \(paper.unit ?? "")"
      return Printed(
        paper: paper,
        file: "\(folder ?? ".")/\(Self.name) \(OutputFolder.fileName(code)).html")
    }
  }

  private func write(_ printed: [Printed]) throws -> [Printed] {
    if let folder { try OutputFolder.make(folder) }
    if !force { try OutputFolder.expectNone(of: printed.map(\.file)) }
    for one in printed {
      try OutputFolder.write(PaperPage.html(one.paper.paper), to: one.file, overwriting: force)
    }
    return printed
  }
}
