/// What is wrong with a document before its content matters.
enum DocumentProblem: Hashable, Sendable {
  case empty
  case syntax(SyntaxFault)
  case documentType
  /// A prefix without a declaration.
  case undeclaredPrefix(String)
  /// The bytes do not fit the encoding that they are read in; `likely` is what they look like.
  case undecodable(likely: String?)
  /// The bytes fit, but look like another encoding than the declared one.
  case mislabelled(declared: String, likely: String)
  case unsupportedEncoding(String)
  /// A root element that none of the formats has.
  case unknownRoot(name: String, namespace: String?)
}
