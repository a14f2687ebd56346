/// What is wrong with a document before its content matters.
enum DocumentProblem: Hashable, Sendable {
  case empty
  case syntax(SyntaxFault)
  case documentType
  /// The file begins as web pages do.
  case webPage
  /// A prefix without a declaration.
  case undeclaredPrefix(String)
  /// The bytes do not fit the encoding that they are read in; `likely` is what they look like instead.
  case undecodable(likely: String?)
  /// The mark at the start of the file is that of another encoding than the declared one.
  case markDiffers(mark: String, declared: String)
  /// The bytes fit, but look like another encoding than the declared one.
  case mislabelled(declared: String, likely: String)
  case unsupportedEncoding(String)
  /// A file of another kind, told from its first bytes.
  case otherKind(FileKind)
  /// A root element that none of the formats has.
  case unknownRoot(name: String, namespace: String?)
}
