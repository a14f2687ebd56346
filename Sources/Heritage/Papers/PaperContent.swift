/// What a paper (文书) says, ready to be laid out.
public enum PaperContent: Sendable {
  case hazards([PaperItem])
  case inspection(PaperInspection)
  /// A statement, its hash, that of the one before, and the names of the units on it by code.
  case statement(StatementContent, hash: String, previousHash: String?, unitNames: [String: String])
}
