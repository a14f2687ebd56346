import ArgumentParser
import Foundation
import Heritage

/// The files that come with the program (随程序附带的文件): checklists, holidays, duties and methods of assessment.
struct ShippedFiles: Sendable {
  /// Where they are; as short as it can be written from the working directory.
  let folder: String
  /// Those that any registry can begin with, an official one too: nothing in them is of a site. In the order of import.
  let files: [String]
  private let hasSampleBatches: Bool

  private static let defaults = ["checklists", "calendars", "duties", "methods"]

  /// Looks where `WENBAO_SHARE` says, and only there; where it is not set, in `share/wenbao` beside the program's own
  /// folder, then in the source checkout that the program was built in.
  ///
  /// - Throws: ``NoShippedFiles`` where there is no such file.
  init(in context: CommandContext) throws {
    let places = Self.places(in: context)
    for place in places {
      let names = Self.defaults.flatMap { Self.tables($0, in: place) }
      guard !names.isEmpty else { continue }
      let folder = Self.shortened(place, in: context.workingDirectory)
      self.folder = folder
      files = names.map { "\(folder)/\($0)" }
      hasSampleBatches = !Self.tables("batches", in: place).isEmpty
      return
    }
    throw NoShippedFiles(places: places, isNamed: context.setting(Self.variable) != nil)
  }

  /// How the sample batches are named in a command, where they are there: in a source checkout.
  var sampleBatches: String? {
    hasSampleBatches ? "\(ShellWord("\(folder)/batches"))/*.xml" : nil
  }

  /// What `--with-defaults` does, for help pages.
  static let flagHelp: ArgumentHelp = "连同随程序附带的检查表、节假日安排、责任事项、评估方法一起导入"
  static let variable = "WENBAO_SHARE"

  private static func places(in context: CommandContext) -> [String] {
    if let named = context.setting(variable) { return [named] }
    guard let program = context.program else { return [] }
    let url = URL(fileURLWithPath: program)
    let installed = url.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("share/wenbao").path
    // SwiftPM builds in `.build` of the checkout.
    guard let build = url.path.firstRange(of: "/.build/") else { return [installed] }
    return [installed, url.path[..<build.lowerBound] + "/imports"]
  }

  /// `imports` where that is the same folder.
  private static func shortened(_ folder: String, in workingDirectory: String) -> String {
    let near = URL(fileURLWithPath: workingDirectory).appendingPathComponent("imports")
    let isSame =
      near.resolvingSymlinksInPath().path
      == URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    return isSame ? "imports" : folder
  }

  /// The files of a folder that may be imported, in the order of their names: `checklists/fire.xml`.
  private static func tables(_ kind: String, in place: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "\(place)/\(kind)")
    return (names ?? []).filter { $0.hasSuffix(".xml") && !$0.hasPrefix(".") }.sorted()
      .map { "\(kind)/\($0)" }
  }
}

/// The files that come with the program are not where they should be.
struct NoShippedFiles: ReportableError {
  let places: [String]
  /// Whether the place was named by the environment.
  let isNamed: Bool

  var report: ErrorReport {
    let looked = places.isEmpty ? "没有可找的地方" : "找过 \(places.joined(separator: "、"))"
    return ErrorReport(
      code: "E-NO-DEFAULTS", message: "没有找到随程序附带的检查表等文件。没有任何改动。",
      details: [isNamed ? "\(looked)（环境变量 \(ShippedFiles.variable)）" : looked],
      remedy: isNamed
        ? ["unset \(ShippedFiles.variable)", "wenbao import 文件 …"]
        : ["export \(ShippedFiles.variable)=目录", "wenbao import 文件 …"], exit: .notFound)
  }
}
