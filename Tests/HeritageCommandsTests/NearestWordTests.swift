import Testing

@testable import HeritageCommands

@Suite struct NearestWordTests {
  @Test(arguments: [
    ("lsit", ["list"]), ("sho", ["show"]), ("li", ["list", "link"]), ("列表表", ["列表"]),
    ("表列", ["列表"]), ("xyzzy", []), ("lise", ["list"]),
  ])
  func nearWordsAreFound(word: String, expected: [String]) {
    let known = ["list", "link", "show", "列表", "查看"]
    #expect(NearestWord.candidates(for: word, among: known) == expected)
  }

  @Test func swappedNeighboursAreOneStep() {
    #expect(NearestWord.distance("lsit", "list") == 1)
    #expect(NearestWord.distance("", "list") == 4)
    #expect(NearestWord.distance("list", "") == 4)
  }
}
