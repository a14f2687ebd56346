import Heritage
import HeritageOperations
import HeritageStore

/// The page of `wenbao guide`: by where the user stands, or about one topic.
struct GuidePage {
  /// Where a registry has come to.
  enum Stage: String {
    /// There is none.
    case none
    /// It has no sites or no period yet.
    case setup
    case inUse
  }

  var stage: Stage
  var topic: GuideTopic?
  var title: String
  /// Sentences below the title.
  var words: [String] = []
  var blocks: [GuideBlock]

  /// Every step of the page.
  var steps: [GuideStep] { blocks.flatMap(\.steps) }

  /// What is to be typed next: the first command that is not done.
  var next: [String] {
    steps.first { $0.isDone == false && $0.command != nil }?.command.map { [$0] }
      ?? steps.compactMap(\.command).prefix(1).map { $0 }
  }

  /// As text; `registry` is the one that was named with `-r`.
  func textBlocks(registry: String?) -> [any TextBlock] {
    let head = ([title] + words).joined(separator: "\n")
    let foot: [any TextBlock] =
      registry.map { ["以上命令都加 -r \(ShellWord($0))，或先 export WENBAO_REGISTRY=\(ShellWord($0))"] }
      ?? []
    return [head] + blocks + foot
  }

  /// As `--json` gives it.
  func json(registry: String) -> JSONValue {
    .shown([
      "registry": .string(registry), "stage": .string(stage.rawValue),
      "topic": topic.map { .string($0.rawValue) }, "title": .string(title),
      "steps": .array(steps.map(\.json)),
    ])
  }
}

extension GuidePage {
  /// Where there is no registry: how to make one, and of which kind.
  static func withoutRegistry(_ path: String) -> GuidePage {
    GuidePage(
      stage: .none, title: "这里没有登记册（\(path)）。第一步是建一个：",
      blocks: [
        GuideBlock(
          "试用：练习用。可以导入示例数据，可以指定时钟；不能变成正式的",
          [GuideStep("建库", "wenbao init --name 姓名")]),
        GuideBlock(
          "正式：真的台账。不收示例，只认机器的时钟和真实的账户，性质终身不变",
          [GuideStep("建库", "wenbao -r 正式.sqlite init --official --name 姓名")]),
        GuideBlock(
          "已有登记册的：换到它所在的目录，或写 -r 文件，或设 WENBAO_REGISTRY",
          [
            GuideStep("看它", "wenbao -r 文件 guide"),
            GuideStep("恢复", "wenbao restore 文件", "从备份恢复"),
          ]),
        GuideBlock("建好以后", [GuideStep("入门", "wenbao guide", "再看下一步")]),
      ])
  }

  /// The file's name and what the registry is for, whatever folder it lies in.
  private static func name(_ path: String, _ standing: RegistryStanding) -> String {
    "登记册 \(path.split(separator: "/").last ?? "")（\(standing.registry.purpose.displayName)）"
  }

  /// While it is made ready.
  static func preparing(_ path: String, _ setup: GuideSetup) -> GuidePage {
    let missing = setup.missing.count
    return GuidePage(
      stage: .setup,
      title:
        "\(name(path, setup.standing))正在准备：共 \(setup.steps.count) 步，还差 \(missing) 步。",
      blocks: [
        GuideBlock(nil, setup.steps),
        GuideBlock("都有了以后", [GuideStep("入门", "wenbao guide", "每周、每期怎么办")]),
      ])
  }

  /// Once it is in use.
  static func using(_ path: String, _ setup: GuideSetup, _ routine: GuideRoutine) -> GuidePage {
    let standing = setup.standing
    let sites = standing.recordCounts["site"] ?? 0
    let lacking = setup.missing.first.map { first in
      GuideStep(
        "还缺 \(setup.missing.count) 样", first.command, "先补\(first.label)", isDone: false)
    }
    return GuidePage(
      stage: .inUse,
      title: "\(name(path, standing))：\(sites) 处文物点，"
        + "在账隐患 \(standing.openHazardCount) 项，逾期 \(standing.overdueCount) 项。",
      blocks: (lacking.map { [GuideBlock(nil, [$0])] } ?? []) + [GuideBlock(nil, routine.week)]
        + routine.periods + [
          GuideBlock(nil, [GuideStep("专题", "wenbao guide 检查", "另有 对账、销号、审计")])
        ])
  }
}
