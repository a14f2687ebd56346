/// Where in a document a fault was met, as far as it tells the cause.
struct SyntaxPlace: Hashable, Sendable {
  /// The text from there on, cut short.
  var ahead = ""
  /// Whether the document ends there.
  var isEnd = false
  /// Whether it came to light only because there is no more.
  var isLast = false
  var hasRoot = false
  /// The innermost element that is open.
  var openElement: String?
  /// The encoding that the file declares.
  var declaredEncoding: String?

  /// Whether a piece of markup begins there that only ends with its own mark.
  var isUnfinishedMarkup: Bool { ["<!--", "<![CDATA[", "<?"].contains { ahead.hasPrefix($0) } }

  var isDocumentType: Bool { ahead.lowercased().hasPrefix("<!doctype") }

  init() {}

  /// - Parameter openElement: the innermost element that is open; `nil` where none is.
  init(_ parser: PushParser, hasRoot: Bool, openElement: String?, declaredEncoding: String? = nil) {
    ahead = parser.textAhead
    // Some bytes of a character that was cut may be left.
    isLast = parser.isAtEnd
    isEnd = parser.isAtEnd && parser.bytesAhead < 4
    self.hasRoot = hasRoot
    self.openElement = openElement
    self.declaredEncoding = declaredEncoding
  }
}
