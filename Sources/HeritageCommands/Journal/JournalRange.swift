import ArgumentParser
import HeritageStore

/// A stretch of the journal.
struct JournalRange: ParsableArguments {
  @Option(help: ArgumentHelp("从哪一条起：流水序号，或记录日期", valueName: "起"))
  var from: JournalBound?

  @Option(help: ArgumentHelp("到哪一条止：流水序号，或记录日期", valueName: "止"))
  var to: JournalBound?

  init() {}

  var filter: JournalFilter {
    var filter = JournalFilter()
    (filter.from, filter.to) = (from, to)
    return filter
  }
}
