extension Array where Element: Hashable {
  /// Each once, in the order of its first appearance.
  package var eachOnce: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
