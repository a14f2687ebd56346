import ArgumentParser
import Heritage
import HeritageOperations

/// How a boundary was drawn: what `zone draw` and `zone redraw` have in common.
struct DrawingArguments: ParsableArguments {
  @OptionGroup var source: GeometryFileArguments

  @Option(help: ArgumentHelp("怎么得来：surveyed 实测、digitised 图上量取", valueName: "方法"))
  var method: ZoneMethod = .surveyed

  @Option(help: ArgumentHelp("测绘单位", valueName: "测绘单位"))
  var surveyor: String?

  @Option(help: ArgumentHelp("可信度：high、medium、low", valueName: "程度"))
  var confidence: Confidence = .medium

  @Option(help: ArgumentHelp("界线误差，米", valueName: "米"))
  var uncertainty: Double?

  @Flag(name: .customLong("dry-run"), help: "试运行：全部检查一遍，不写入")
  var isDryRun = false

  init() {}

  func validate() throws {
    if let uncertainty, !uncertainty.isFinite || uncertainty < 0 {
      throw ValidationError("--uncertainty 须是不小于零的米数")
    }
    if method == .derived { throw ValidationError("按文字推算用 wenbao zone derive") }
  }

  /// The options of the import.
  func options(site: String?, zone: String?) -> DrawingOptions {
    var options = DrawingOptions(method: method, confidence: confidence)
    (options.site, options.zone) = (site, zone)
    options.file = source.options
    (options.surveyor, options.uncertainty) = (surveyor, uncertainty)
    return options
  }
}
