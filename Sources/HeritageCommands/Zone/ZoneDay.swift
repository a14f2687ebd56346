import ArgumentParser
import Heritage
import HeritageOperations

/// The day on which zones are looked at.
struct ZoneDay: ParsableArguments {
  @Option(
    name: .customLong("as-of"), help: ArgumentHelp("哪一天有效的区划；不写则为今天", valueName: "日期"))
  var asOf: CivilDate?

  init() {}

  func day(_ bureau: Bureau) -> CivilDate { asOf ?? bureau.today }
}
