import Heritage

/// Which elements of a format are its records.
///
/// Every element at the level of records counts as one, known or not, so that reader and
/// ``RejectsWriter`` number them alike.
struct RecordStructure {
  enum Role: Hashable {
    /// Holds records and is none itself.
    case shell
    case record
    /// Belongs to the innermost record.
    case content
  }

  let kind: ImportKind
  private var batchHasSites = false

  init(kind: ImportKind) { self.kind = kind }

  /// To be asked once for each element, in the order of the file. The root has depth 0.
  mutating func role(of element: ElementName?, depth: Int, parent: ElementName?) -> Role {
    switch (kind, depth) {
    case (.unitReturn, 0), (.calendar, 0): return .record
    case (.unitReturn, _), (.calendar, _): return .content
    case (_, 0): return .shell
    case (.register, 1):
      batchHasSites = false
      return .record
    case (_, 1): return .record
    case (.register, 2) where parent == .batch: return roleInBatch(element)
    default: return .content
    }
  }

  /// What stands before the first site describes the batch, even where its name is misspelt.
  private mutating func roleInBatch(_ element: ElementName?) -> Role {
    if element == .site { batchHasSites = true }
    return batchHasSites && element?.isBatchField != true ? .record : .content
  }
}
