import CLibXML2

/// An error of libxml2, copied out of its structure.
struct XMLFault {
  /// `xmlParserErrors`, the same numbers in every domain.
  var code: UInt32
  var level: UInt32
  var line: Int
  var column: Int
  var message: String
  /// An extra number: the line where an element was opened that a tag does not close.
  var number: Int
  /// Extra words, which differ by code: names of elements, of entities, of encodings.
  var words: [String]

  init(_ error: UnsafePointer<xmlError>) {
    let error = error.pointee
    code = UInt32(bitPattern: error.code)
    level = error.level.rawValue
    line = Int(error.line)
    column = Int(error.int2)
    number = Int(error.int1)
    message = error.message.map { String(cString: $0) } ?? ""
    words = [error.str1, error.str2, error.str3].compactMap { $0.map { String(cString: $0) } }
  }

  /// A failure that libxml2 only returns a code for.
  init(code: Int32) {
    self.code = UInt32(bitPattern: code)
    level = XML_ERR_FATAL.rawValue
    (line, column, number) = (0, 0, 0)
    message = ""
    words = []
  }

  var isWarning: Bool { level <= XML_ERR_WARNING.rawValue }
}
