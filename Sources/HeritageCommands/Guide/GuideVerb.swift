import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao guide`: the next steps, by where the registry stands (入门).
struct GuideVerb: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide", abstract: "入门：看登记册走到哪里，列出下一步",
    discussion: """
      还没有登记册的，说明怎样建；正在准备的，一步一步列出，有了的打勾；在用的，列出每周、每期要办的。只看，不写。
      主题是其中一件事怎样办。

      例:
        wenbao guide
        wenbao guide 对账
        wenbao 入门 销号
      """,
    aliases: ["入门"])

  @Argument(help: ArgumentHelp("只看一个主题", valueName: "主题"))
  var topic: GuideTopic?

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let page = try page(for: bureau)
    let output = output(in: context)
    output.show(
      page.textBlocks(registry: global.registry), next: output.format == .json ? page.next : [],
      json: page.json(registry: bureau.path))
    return .done
  }

  /// The page by what the registry holds.
  private func page(for bureau: Bureau) throws -> GuidePage {
    let today = bureau.today
    do {
      return try bureau.read { session in
        let standing = try session.standing(on: today)
        let setup = GuideSetup(standing: standing, today: today)
        let isInUse = standing.recordCounts["site"] != nil && !standing.periods.isEmpty
        if let topic {
          return topic.page(at: isInUse ? .inUse : .setup, period: Self.period(of: standing))
        }
        guard isInUse else { return .preparing(bureau.path, setup) }
        let cutOff = try standing.periods.first { $0.state == .cutOff }
          .map { (period: $0, standing: try session.standing(ofPeriod: $0.number)) }
        let routine = GuideRoutine(standing: standing, cutOff: cutOff, today: today)
        return .using(bureau.path, setup, routine)
      }
    } catch StoreError.noRegistry {
      return topic?.page(at: .none, period: "2026Q1") ?? .withoutRegistry(bureau.path)
    }
  }

  /// The period that is nearest to its end: the oldest not sealed, else the last.
  private static func period(of standing: RegistryStanding) -> String {
    (standing.periods.first { $0.state != .sealed } ?? standing.periods.last)?.name ?? "2026Q1"
  }
}
