extension [String] {
  /// Each once, in the order of its first appearance.
  package var eachOnce: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
