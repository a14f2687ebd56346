import Heritage
import HeritageStore

/// Which words of a zone's text were used for what (`--explain`), and from where on it was not understood.
struct ReadingExplanation {
  let zone: ZoneSummary
  let reading: ZoneReading

  var block: any TextBlock {
    let words = reading.words.map { "\($0.text)【\($0.use)】" }.joined(separator: " ")
    let rest: String? =
      if let rest = reading.rest {
        "“\(rest)”"
      } else {
        reading.rule == nil ? "每个词都认得；\(reading.reason?.displayName ?? "")" : nil
      }
    return KeyValueBlock(
      "\(zone.site) \(zone.code) 怎么读的",
      [
        "文字": zone.text.shown, "用词": words.isEmpty ? nil : words, "没有读懂": rest,
        "解读": reading.shown,
      ])
  }
}
