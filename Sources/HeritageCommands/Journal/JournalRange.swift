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

extension ReadSession {
  /// Entries that a filter asks for; of those about a site, where one is named, the newest.
  func entries(_ filter: JournalFilter, ofSite site: String?) throws -> [StoredEntry] {
    guard let site else { return try entries(filter) }
    let about = Set(try entries(ofSite: self.site(site).code).map(\.seq))
    // A site is not asked of the database, and so the newest are counted here.
    var all = filter
    all.last = nil
    return try entries(all).filter { about.contains($0.seq) }.suffix(filter.last ?? .max)
  }
}
