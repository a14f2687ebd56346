import CLibXML2

/// Reads one XML part of a spreadsheet with the limits of every import: no DOCTYPE, no entity, nothing fetched, a
/// bounded depth. Names are given without their prefix: the parts use several namespaces for the same elements.
final class PartReader: SAXDelegate {
  private let onStart: (String, [String: String]) -> Void
  private let onEnd: (String) -> Void
  private let onText: (UnsafeBufferPointer<UInt8>) -> Void
  private var depth = 0
  private var isBad = false

  private static let depthLimit = 64

  /// Hands the events of a part over.
  ///
  /// - Throws: `damaged` where it is not well-formed, or has what no part may have.
  static func read(
    _ bytes: [UInt8], part: String, start: @escaping (String, [String: String]) -> Void,
    end: @escaping (String) -> Void,
    text: @escaping (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(SpreadsheetProblem) {
    let reader = PartReader(start: start, end: end, text: text)
    do throws(ExchangeFailure) {
      let parser = try PushParser(delegate: reader)
      bytes.withUnsafeBytes { parser.feed($0) }
      parser.finish()
    } catch {
      throw .damaged(part)
    }
    guard !reader.isBad else { throw .damaged(part) }
  }

  private init(
    start: @escaping (String, [String: String]) -> Void, end: @escaping (String) -> Void,
    text: @escaping (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    onStart = start
    onEnd = end
    onText = text
  }

  func start(_ tag: StartTag, in parser: PushParser) {
    depth += 1
    guard depth <= Self.depthLimit else { return refuse(parser) }
    let list = tag.attributes
    var attributes: [String: String] = [:]
    for index in 0..<list.count { attributes[list.name(at: index)] = list.value(at: index) }
    onStart(tag.localNameText, attributes)
  }

  func end(_ tag: EndTag, in parser: PushParser) {
    depth -= 1
    onEnd(String(cString: tag.localName))
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>, in parser: PushParser) { onText(bytes) }

  func markupSkipped(in parser: PushParser) {}

  func documentType(_ name: String, in parser: PushParser) { refuse(parser) }

  func fault(_ fault: XMLFault, in parser: PushParser) { refuse(parser) }

  private func refuse(_ parser: PushParser) {
    isBad = true
    parser.stop()
  }
}
