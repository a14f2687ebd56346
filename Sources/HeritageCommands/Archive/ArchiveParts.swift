/// Which volumes of a record archive (记录档案) are its main, secondary and reference volumes (主卷、副卷、备考卷): the
/// registry counts volumes alone.
struct ArchiveParts {
  let main: [Int]
  let secondary: [Int]
  let reference: [Int]

  static let usual = ArchiveParts(main: [1], secondary: [2], reference: [3])

  /// The volumes that have a part.
  var named: [Int] { main + secondary + reference }

  /// The folder that a volume goes into.
  func name(ofVolume volume: Int) -> String {
    if main.contains(volume) { return "主卷" }
    if secondary.contains(volume) { return "副卷" }
    if reference.contains(volume) { return "备考卷" }
    return "第\(volume)卷"
  }
}
