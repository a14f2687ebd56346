import Heritage
import HeritageExchange
import Testing

/// Every folder of `Corpus` holds one bad input and exactly what is to be said about it. After a wanted
/// change of words, `WENBAO_RECORD_CORPUS=1 swift test --filter CorpusTests` writes the expectations
/// anew, and fails.
struct CorpusTests {
  @Test func theCorpusIsThere() {
    #expect(CorpusCase.all.count >= 40)
  }

  @Test(arguments: CorpusCase.all)
  func badInputGivesExactlyItsDiagnostics(_ example: CorpusCase) throws {
    let found = try Reading(example.input()).lines.map { $0 + "\n" }.joined()
    if try example.recordIfAsked(found) {
      Issue.record("recorded, not compared")
      return
    }
    #expect(found == (try example.expected()))
  }

  @Test(arguments: CorpusCase.all)
  func sizeOfThePiecesDoesNotMatter(_ example: CorpusCase) throws {
    var limits = ImportLimits()
    limits.chunk = 61
    let whole = try Reading(example.input())
    // What encoding the bytes are in is guessed from the piece at hand.
    guard !whole.codes.contains("E-XML-ENCODING") else { return }
    #expect(try Reading(example.input(), limits: limits).lines == whole.lines)
  }

  @Test(arguments: CorpusCase.all)
  func rejectsOfAWholeFileSayTheSameOfEachRecord(_ example: CorpusCase) throws {
    let input = try example.input()
    let reading = try Reading(input)
    guard !reading.summary.isCutShort, !reading.summary.refused.isEmpty else { return }
    var rejects = ""
    let count = try RejectsWriter().write(
      reading.summary.refused, from: ImportSource(fileName: "input.xml", bytes: input)
    ) { rejects += $0 }
    #expect(count == reading.summary.refused.count)
    let again = try Reading(rejects)
    #expect(again.summary.kind == reading.summary.kind)
    // What is wrong between records is put right by writing them anew.
    guard !example.testDescription.hasPrefix("between-records") else { return }
    #expect(codesOfRecords(again) == codesOfRecords(reading))
  }

  private func codesOfRecords(_ reading: Reading) -> [String] {
    reading.summary.refused.flatMap(\.diagnostics).map(\.code)
  }
}
