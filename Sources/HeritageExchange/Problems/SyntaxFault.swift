/// Ways in which a document is not well-formed.
enum SyntaxFault: Hashable, Sendable {
  case tagMismatch(opened: String, openedLine: Int, closed: String)
  case notClosed(element: String?)
  /// The document ends before its root element has been read.
  case brokenOffBeforeRoot
  case afterRoot
  case noRoot
  /// `code`: which one, where libxml2 tells it.
  case invalidCharacter(code: Int?)
  case undeclaredEntity(String)
  case characterReference
  case bareAmpersand
  case bareLessThan
  case duplicateAttribute(String)
  case attributeQuotes
  case attributeWithoutValue
  /// What stands in a tag cannot be told apart into attributes.
  case attributeForm
  /// What follows a `<` is no name.
  case elementName
  case nameTooLong
  /// A colon, a prefix or a namespace used as the standard forbids.
  case namespace
  case declaration
  case xmlVersion(String)
  case commentDashes
  case sectionEnd
  case instructionName
  case unfinishedMarkup
  /// The rest, by libxml2's number and words.
  case other(code: UInt32, message: String)
}
