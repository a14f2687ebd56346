/// Writes elements as text: namespaces and attributes as they were, indentation its own where it opens
/// a record. What is written while something is pending comes out only if it is released.
struct RejectsOutput {
  private let write: (String) throws -> Void
  private var buffer = ""
  private var openTags: [String] = []
  /// The last start tag still lacks its `>`.
  private var startIsOpen = false
  /// Where in `buffer` the pending part begins.
  private var pending: (text: String, openTags: Int)?

  init(write: @escaping (String) throws -> Void) { self.write = write }

  mutating func begin() { put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>") }

  /// Starts a line at the depth of what is open.
  mutating func newLine() {
    closeStart()
    put("\n" + String(repeating: "  ", count: openTags.count))
  }

  mutating func start(_ tag: StartTag, without omitted: String? = nil) throws {
    closeStart()
    let name = tag.prefixText.map { "\($0):\(tag.localNameText)" } ?? tag.localNameText
    put("<\(name)")
    for (prefix, namespace) in tag.declarations {
      put(" \(prefix.map { "xmlns:\($0)" } ?? "xmlns")=\"\(XMLEscaping.attribute(namespace))\"")
    }
    let attributes = tag.attributes
    for index in 0..<attributes.count where attributes.name(at: index) != omitted {
      let prefix = attributes.prefix(at: index).map { "\($0):" } ?? ""
      let value = XMLEscaping.attribute(attributes.value(at: index))
      put(" \(prefix)\(attributes.name(at: index))=\"\(value)\"")
    }
    openTags.append(name)
    startIsOpen = true
    try flush()
  }

  mutating func end() {
    guard let name = openTags.popLast() else { return }
    put(startIsOpen ? "/>" : "</\(name)>")
    startIsOpen = false
  }

  mutating func text(_ text: String) {
    closeStart()
    put(XMLEscaping.text(text))
  }

  /// A comment of several lines, before an element.
  mutating func comment(_ lines: [String]) {
    newLine()
    put("<!--")
    for line in lines {
      newLine()
      put("  \(XMLEscaping.comment(line))")
    }
    newLine()
    put("-->")
  }

  /// What follows comes out only once it is released.
  mutating func hold() {
    closeStart()
    pending = ("", openTags.count)
  }

  mutating func release() {
    guard let held = pending else { return }
    pending = nil
    put(held.text)
  }

  /// Forgets what is held, and the elements opened in it.
  mutating func discard() {
    guard let held = pending else { return }
    pending = nil
    openTags.removeLast(openTags.count - held.openTags)
    startIsOpen = false
  }

  var isHolding: Bool { pending != nil }

  mutating func finish() throws {
    while !openTags.isEmpty {
      if !startIsOpen { newLineForEnd() }
      end()
    }
    put("\n")
    try write(buffer)
  }

  /// Puts an end tag on its own line, below the elements inside.
  mutating func newLineForEnd() {
    put("\n" + String(repeating: "  ", count: max(openTags.count - 1, 0)))
  }

  private mutating func closeStart() {
    guard startIsOpen else { return }
    startIsOpen = false
    put(">")
  }

  private mutating func put(_ text: String) {
    if pending != nil { pending?.text += text } else { buffer += text }
  }

  private mutating func flush() throws {
    guard buffer.utf8.count > 1 << 16 else { return }
    try write(buffer)
    buffer = ""
  }
}
