import Heritage
import HeritageStore

extension Provenance {
  /// Behind a title: samples are marked wherever they are shown.
  var mark: String { self == .sample ? "「示例数据」" : "" }
}

extension SiteSummary {
  /// The name, with the mark of a sample behind it.
  var markedName: String { name + provenance.mark }
}

extension SiteName {
  /// The name, with the mark of a sample behind it.
  var markedName: String { name + provenance.mark }
}
