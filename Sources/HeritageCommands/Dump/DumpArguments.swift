import ArgumentParser
import HeritageOperations
import HeritageStore

/// Where a folder goes, and whose coordinates go with it.
struct DumpArguments: ParsableArguments {
  @Option(help: ArgumentHelp("写成这个目录，须还没有，或者是空的", valueName: "目录"), completion: .directory)
  var folder: String

  @Option(help: ArgumentHelp("不公开坐标而确要列入坐标的文物点，可以写几次", valueName: "文物点"))
  var site: [String] = []

  init() {}

  func validate() throws { try Self.expectName(folder) }

  /// A folder without a name is none.
  static func expectName(_ folder: String) throws {
    guard folder.isEmpty else { return }
    throw ValidationError("--folder 须写明目录")
  }

  /// Sites whose coordinates stay at home.
  func withheld(_ session: ReadSession) throws -> Set<String> {
    let named = Set(try site.map { try session.site($0).code })
    return Set(try session.withheldSites()).subtracting(named)
  }
}
