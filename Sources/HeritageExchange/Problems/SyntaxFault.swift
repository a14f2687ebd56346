/// Ways in which a document is not well-formed.
enum SyntaxFault: Hashable, Sendable {
  case tagMismatch(opened: String, openedLine: Int, closed: String)
  case notClosed(element: String?)
  case afterRoot
  case noRoot
  case invalidCharacter
  case undeclaredEntity(String)
  case bareAmpersand
  case bareLessThan
  case duplicateAttribute(String)
  case attributeQuotes
  case attributeWithoutValue
  case declaration
  case commentDashes
  case unfinishedMarkup
  /// The rest, by libxml2's number and words.
  case other(code: UInt32, message: String)
}
