import Testing

@testable import Heritage

/// The table of patterns keeps its word: every text that one was made for is read by it, and every text that it must not
/// touch is left alone by it.
@Suite struct TextPatternTests {
  /// What a pattern alone makes of a text; its own words for what it means.
  private func notations(_ pattern: TextPattern, _ text: String, _ kind: ZoneKind) -> Set<String> {
    let names = TextNames(kind: kind, site: nil, own: nil, others: [])
    let plain = BoundaryText(text)
    var matcher = FormMatcher(WordReader(text: plain, names: names))
    var found: Set<String> = []
    for (number, form) in pattern.forms.compactMap({ TextForm($0) }).enumerated() {
      for taken in matcher.ways(form, number, from: 0) {
        let end = taken.last?.end ?? 0
        guard plain[end..<plain.count].allSatisfy({ "。，".contains($0) }),
          case .rule(let rule, _) = pattern.meaning(
            TextWords(text: plain, taken: taken, kind: kind))
        else { continue }
        found.insert(rule.notation)
      }
    }
    return found
  }

  @Test(arguments: TextPattern.all.indices)
  func everyFormCanBeRead(index: Int) {
    let pattern = TextPattern.all[index]
    #expect(pattern.forms.allSatisfy { TextForm($0) != nil }, "\(pattern.name)")
  }

  @Test(arguments: TextPattern.headings)
  func everyHeadingCanBeRead(form: String) { #expect(TextForm(form) != nil) }

  @Test(arguments: ["", "offset", "base)", "(base", "base??", "base||edge", "base Edge"])
  func whatIsNoFormIsNone(text: String) { #expect(TextForm(text) == nil) }

  @Test(arguments: TextPattern.all.indices)
  func aPatternReadsWhatItWasMadeFor(index: Int) {
    let pattern = TextPattern.all[index]
    for (text, kind, notation) in pattern.made {
      #expect(ZoneTextReader.read(text, kind: kind).rule?.notation == notation, "\(text)")
      if !pattern.needsHeading {
        #expect(notations(pattern, text, kind) == [notation], "\(pattern.name): \(text)")
      }
    }
  }

  @Test(arguments: TextPattern.all.indices)
  func aPatternLeavesAloneWhatItMustNotTouch(index: Int) {
    let pattern = TextPattern.all[index]
    for (text, kind) in pattern.leaves {
      if pattern.needsHeading {
        #expect(ZoneTextReader.read(text, kind: kind).rule == nil, "\(text)")
      } else {
        #expect(notations(pattern, text, kind) == [], "\(pattern.name): \(text)")
      }
    }
  }
}
