/// Watches the bytes of a file for what does not fit the encoding that it declares, where libxml2 would pass over it or
/// take it for something else.
struct EncodingWatch {
  /// As declared.
  private(set) var declared: String?
  private var isUTF16 = false
  private var isASCII = false
  private var count = 0
  private var last: UInt8 = 0

  /// Whether the file ends in the middle of a character, behind everything else: no document ends in any but an ASCII
  /// character, and libxml2 would leave half a one out without a word.
  var endsWithinCharacter: Bool { !isUTF16 && last >= 0x80 }

  /// To be asked of each piece in turn, before it is parsed; an empty one is the end.
  mutating func problem(in piece: UnsafeRawBufferPointer) -> DocumentProblem? {
    if count == 0 {
      if let problem = EncodingCheck.problem(inPrefix: piece) { return problem }
      (declared, isUTF16) = EncodingCheck.declaration(inPrefix: piece)
      isASCII = EncodingCheck.isASCII(declared)
    }
    count += piece.count
    last = piece.last ?? last
    // The last character is cut in two; libxml2 would leave it out without a word.
    if piece.isEmpty, isUTF16, !count.isMultiple(of: 2) { return .undecodable(likely: nil) }
    // Here libxml2 would stop as if the file did.
    guard isASCII, piece.contains(where: { $0 >= 0x80 }) else { return nil }
    return .mislabelled(
      declared: "US-ASCII", likely: EncodingGuess.likelyEncoding(of: piece) ?? "UTF-8")
  }
}
