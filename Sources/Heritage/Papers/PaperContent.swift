/// What a paper (文书) says, ready to be laid out.
public enum PaperContent: Sendable {
  case hazards([PaperItem])
  case inspection(PaperInspection)
  /// A statement, its hash, that of the one before, and the names of the units on it by code.
  case statement(StatementContent, hash: String, previousHash: String?, unitNames: [String: String])
}

extension PaperContent {
  /// The pictures that a paper shows.
  public var pictures: [PaperPicture] {
    switch self {
    case .hazards(let items): items.flatMap { $0.photographs + ($0.claim?.pictures ?? []) }
    case .inspection(let inspection): inspection.answers.flatMap(\.photographs)
    case .statement: []
    }
  }

  /// The same with each picture as `change` gives it.
  public func withPictures(_ change: (PaperPicture) -> PaperPicture) -> PaperContent {
    switch self {
    case .hazards(var items):
      for index in items.indices {
        items[index].photographs = items[index].photographs.map(change)
        let pictures = items[index].claim?.pictures.map(change)
        if let pictures { items[index].claim?.pictures = pictures }
      }
      return .hazards(items)
    case .inspection(var inspection):
      for index in inspection.answers.indices {
        inspection.answers[index].photographs = inspection.answers[index].photographs.map(change)
      }
      return .inspection(inspection)
    case .statement: return self
    }
  }
}
