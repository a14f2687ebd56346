import Heritage

extension Provenance {
  /// Behind a title: samples are marked wherever they are shown.
  var mark: String { self == .sample ? "「示例数据」" : "" }
}
