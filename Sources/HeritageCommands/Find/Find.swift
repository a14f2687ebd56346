import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao find`: where some words stand (查找).
struct Find: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "查找：哪里写着这些字词，怎么去看",
    discussion: """
      文物点、区划、隐患、检查、文书、案卷、工程、使用、档案、标志、单位、经办人、检查表、责任事项和流水，都查。
      写几个词，就是同一处都有的；其中的词也可以是文物点的名称。每类先列五处。

      例:
        wenbao find 漏雨
        wenbao find 祠堂 线路
        wenbao 查找 屋面 --kind 隐患 --all
      """,
    aliases: ["查找"])

  /// How many places of a kind are shown where not all are asked for.
  static let most = 5

  @Argument(help: ArgumentHelp("字词，可写几个", valueName: "字词"))
  var words: [String]

  @Option(help: ArgumentHelp("只查这一类，可重复写", valueName: "类"))
  var kind: [FindSubject] = []

  @Flag(help: "列出全部")
  var all = false

  @OptionGroup var global: GlobalOptions

  mutating func validate() throws {
    guard words.contains(where: { !$0.isBlank }) else { throw ValidationError("写明要查的字词") }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let wanted = words.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    let most = all || global.json ? Int.max : Self.most
    let (groups, names) = try bureau(in: context).read { session in
      let groups = try session.find(wanted, in: Set(kind), most: most)
      let sites = groups.isEmpty ? [] : try session.siteNames()
      return (groups, Dictionary(sites.map { ($0.code, $0.name) }, uniquingKeysWith: { $1 }))
    }
    let page = FindPage(groups: groups, words: wanted, siteNames: names)
    output(in: context).show(page.blocks, next: page.next, json: page.json)
    return .done
  }
}

extension FindSubject: ExpressibleByArgument {
  package init?(argument: String) {
    let wanted = argument.trimmed
    guard
      let match = Self.allCases.first(where: { $0.rawValue == wanted || $0.displayName == wanted })
    else { return nil }
    self = match
  }

  package static var allValueStrings: [String] { allCases.map(\.rawValue) }
  package static var allValueDescriptions: [String: String] {
    Dictionary(allCases.map { ($0.rawValue, $0.displayName) }, uniquingKeysWith: { $1 })
  }
}
